using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>A place where debugging is on.</summary>
/// <param name="Kind">What is switched on there.</param>
/// <param name="Node">The call or statement that a finding points to.</param>
/// <param name="Values">The values that switch it on; none for a breakpoint.</param>
/// <param name="Message">One sentence for the reader.</param>
internal sealed record DebugSite(DebugSiteKind Kind, SyntaxNode Node, IReadOnlyList<Expression> Values, string Message, double Confidence);
