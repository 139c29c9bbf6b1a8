using System.Collections.Immutable;

namespace Suture.Reporting.Diff;

/// <summary>Neighbouring changes with the lines around them; starts are counted from one, as a patch writes them.</summary>
public sealed record DiffHunk(int OldStart, int OldCount, int NewStart, int NewCount, ImmutableArray<DiffLine> Lines)
{
    public string Header => $"@@ -{Range(OldStart, OldCount)} +{Range(NewStart, NewCount)} @@";

    private static string Range(int start, int count) => count == 1 ? $"{start}" : $"{start},{count}";
}
