using System.Collections.Immutable;

namespace Suture.Validation;

/// <summary>Inputs in the harness's notation, one JSON object each, in the order in which they are run.</summary>
/// <param name="Benign">What an honest caller would send: run first, for they show the oracle what normal looks like.</param>
/// <param name="Hostile">Attacks.</param>
public sealed record ReplayInputs(ImmutableArray<string> Benign, ImmutableArray<string> Hostile)
{
    public bool IsEmpty => Benign.IsEmpty && Hostile.IsEmpty;

    /// <summary>Equal for equal inputs.</summary>
    public string Key => string.Join('\n', [.. Benign, "", .. Hostile]);
}
