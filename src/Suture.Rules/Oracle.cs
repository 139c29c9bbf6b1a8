namespace Suture.Rules;

/// <summary>How a weakness is proven: a Python program that the harness loads beside the analysed code, inside the sandbox.</summary>
/// <param name="Script">The text of the weakness's <c>oracle.py</c>.</param>
public sealed record Oracle(string Script);
