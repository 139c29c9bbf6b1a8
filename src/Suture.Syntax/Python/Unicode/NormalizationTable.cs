using System.Collections.Frozen;

namespace Suture.Syntax.Python;

/// <summary>What characters fall apart into, how their marks are ordered, and what joins again (normalization.bin).</summary>
internal sealed record NormalizationTable(
    FrozenDictionary<int, int[]> Decompositions,
    FrozenDictionary<int, int> Classes,
    FrozenDictionary<(int First, int Second), int> Compositions)
{
    public static NormalizationTable Read()
    {
        var sections = UnicodeData.Read("normalization.bin");
        return new NormalizationTable(
            Rows(sections[0]).ToFrozenDictionary(row => UnicodeData.Hexadecimal(row.Key), row => Points(row.Value)),
            Rows(sections[1]).ToFrozenDictionary(row => UnicodeData.Hexadecimal(row.Key), row => UnicodeData.Hexadecimal(row.Value)),
            Rows(sections[2]).ToFrozenDictionary(row => Pair(row.Key), row => UnicodeData.Hexadecimal(row.Value)));
    }

    public int ClassOf(int point) => Classes.GetValueOrDefault(point);

    private static IEnumerable<(string Key, string Value)> Rows(string section) =>
        from line in section.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let separator = line.IndexOf(';', StringComparison.Ordinal)
        select (line[..separator], line[(separator + 1)..]);

    private static int[] Points(string list) => [.. list.Split(' ').Select(point => UnicodeData.Hexadecimal(point))];

    private static (int First, int Second) Pair(string list) => Points(list) is [var first, var second] ? (first, second) : default;
}
