using System.Collections.Immutable;

namespace Suture.Tests.Taint.Pairs;

/// <summary>A vulnerable program beside a safe one that differs in one fact.</summary>
/// <param name="Topic">The folder, such as <c>guards</c>.</param>
/// <param name="Name">The program's name in it.</param>
/// <param name="Vulnerable">The files of the vulnerable program by relative path; each sink's line ends with <c># sink: kind</c>.</param>
/// <param name="Safe">The files of its twin.</param>
public sealed record Pair(
    string Topic, string Name, ImmutableSortedDictionary<string, string> Vulnerable, ImmutableSortedDictionary<string, string> Safe)
{
    private const string Mark = "  # sink: ";

    public string Id => $"{Topic}/{Name}";

    /// <summary>What has to be found in the vulnerable program.</summary>
    public ImmutableArray<Sink> Expected { get; } =
    [
        .. from file in Vulnerable
           from line in file.Value.Split('\n').Select((text, i) => (Text: text, Number: i + 1))
           let mark = line.Text.IndexOf(Mark, StringComparison.Ordinal)
           where mark >= 0
           from kind in line.Text[(mark + Mark.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select new Sink(file.Key, line.Number, kind),
    ];

    /// <summary>How many lines of one twin stand for others, or none, in the other.</summary>
    public int ChangedLines => Vulnerable.Keys.Union(Safe.Keys, StringComparer.Ordinal)
        .Sum(path => Changes(Lines(Vulnerable.GetValueOrDefault(path)), Lines(Safe.GetValueOrDefault(path))));

    public override string ToString() => Id;

    private static string[] Lines(string? text) =>
        [.. (text ?? "").Split('\n').Select(line => line.Split(Mark)[0].TrimEnd()).Where(line => line.Length > 0)];

    private static int Changes(string[] one, string[] other)
    {
        var common = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
            {
                common[i + 1, j + 1] = one[i] == other[j] ? common[i, j] + 1 : Math.Max(common[i, j + 1], common[i + 1, j]);
            }
        }

        return Math.Max(one.Length, other.Length) - common[one.Length, other.Length];
    }
}
