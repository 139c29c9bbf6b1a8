using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>A harmless input, and the places in it where an attacker's value may stand.</summary>
/// <param name="Input">One JSON object in the input notation of docs/oracles.md.</param>
/// <param name="Holes">Paths into it as JSON arrays, such as <c>["args","name"]</c>; the likeliest first.</param>
public sealed record InputTemplate(string Input, ImmutableArray<string> Holes);
