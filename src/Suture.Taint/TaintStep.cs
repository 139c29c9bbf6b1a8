using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>A place that a value passes, and what happens there in a few words.</summary>
public sealed record TaintStep(SyntaxNode Node, string Note);
