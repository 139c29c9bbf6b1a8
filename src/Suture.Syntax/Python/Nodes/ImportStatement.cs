using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>import a.b as c</c></summary>
public sealed class ImportStatement(TextSpan span, ImmutableArray<ImportAlias> aliases) : Statement(span)
{
    public ImmutableArray<ImportAlias> Aliases { get; } = aliases;

    public override NodeKind Kind => NodeKind.ImportStatement;

    public override int ChildCount => Aliases.Length;

    public override SyntaxNode? ChildAt(int index) => Aliases[index];
}
