using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>from ..module import names</c>; the level counts the dots, a star is one alias named <c>*</c>.</summary>
public sealed class ImportFromStatement(TextSpan span, int level, string? module, ImmutableArray<ImportAlias> aliases) : Statement(span)
{
    public int Level { get; } = level;

    public string? Module { get; } = module;

    public ImmutableArray<ImportAlias> Aliases { get; } = aliases;

    public override NodeKind Kind => NodeKind.ImportFromStatement;

    public override int ChildCount => Aliases.Length;

    public override SyntaxNode? ChildAt(int index) => Aliases[index];
}
