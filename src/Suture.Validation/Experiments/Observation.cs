using System.Collections.Immutable;
using Suture.Proving;

namespace Suture.Validation;

/// <summary>What one input did to one version of a file.</summary>
/// <param name="Input">The input, as it was given.</param>
/// <param name="Ran">True when the analysed code was called and ended by itself, with a result or an exception.</param>
/// <param name="Outcome">Result, exception type, output, response: equal texts mean equal behaviour.</param>
/// <param name="Violations">What the oracle saw; empty when it was silent.</param>
public sealed record Observation(string Input, bool Ran, string Outcome, ImmutableArray<Violation> Violations);
