using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Pipeline;

/// <summary>What a comment asks for.</summary>
/// <param name="Suppression">The comment.</param>
/// <param name="Names">Rules by name; everything when there is none.</param>
internal sealed record Request(Suppression Suppression, ImmutableArray<string> Names)
{
    public bool IsOwn => string.Equals(Suppression.Marker, Suppression.OwnMarker, StringComparison.Ordinal);

    /// <summary>True when it speaks of the whole file.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>True when it stands on lines of its own and speaks of what is below.</summary>
    public bool ReachesDown { get; init; }

    /// <summary>Why it counts for nothing, however it was meant; null when it can be understood.</summary>
    public string? Fault { get; init; }

    public int Line => Suppression.Location.Start.Line;
}
