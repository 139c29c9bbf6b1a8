namespace Suture.Tests.Taint.Pairs;

/// <summary>The pairs that are known to fail: <c>known-misses.txt</c>, a line each: <c>topic/name missed|alarm: why</c>.</summary>
internal static class KnownMisses
{
    public static IReadOnlyList<(string Id, string What, string Why)> All { get; } =
    [
        .. from line in File.ReadAllLines(Path.Combine(PairFolder.Root, "known-misses.txt"))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split([' ', ':'], 3)
           select (parts[0], parts[1], parts[2].Trim()),
    ];

    public static bool AreFor(Pair pair, string what) => All.Any(miss => miss.Id == pair.Id && miss.What == what);
}
