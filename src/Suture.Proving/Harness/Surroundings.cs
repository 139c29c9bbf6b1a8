using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>The variables that analysed code sees: the same everywhere.</summary>
internal static class Surroundings
{
    public static ImmutableArray<(string Name, string Value)> Variables { get; } =
    [
        ("PATH", "/suture/bin:/usr/bin:/bin"),
        ("HOME", "/scratch/home"),
        ("USER", "suture"),
        ("LANG", "C.UTF-8"),
        ("TZ", "UTC"),
        ("PYTHONHASHSEED", "0"),
    ];
}
