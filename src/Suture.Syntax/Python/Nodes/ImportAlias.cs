using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>name as alias</c> in an import.</summary>
public sealed class ImportAlias(TextSpan span, string name, TextSpan nameSpan, string? alias, TextSpan aliasSpan) : SyntaxNode(span)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public string? Alias { get; } = alias;

    public TextSpan AliasSpan { get; } = aliasSpan;

    public override NodeKind Kind => NodeKind.ImportAlias;
}
