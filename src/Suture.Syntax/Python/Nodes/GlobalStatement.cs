using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>global names</c></summary>
public sealed class GlobalStatement(TextSpan span, ImmutableArray<string> names) : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;

    public override NodeKind Kind => NodeKind.GlobalStatement;
}
