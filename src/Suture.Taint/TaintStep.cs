using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>A place that a value passes, and what happens there in a few words.</summary>
/// <param name="Node">The place in the file that was read; null when the step is made in another file.</param>
/// <param name="Elsewhere">The place in another file; null when the step is made in this one.</param>
/// <param name="Note">What happens there.</param>
public sealed record TaintStep(SyntaxNode? Node, CodePlace? Elsewhere, string Note);
