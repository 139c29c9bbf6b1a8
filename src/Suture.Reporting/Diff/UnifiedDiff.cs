using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Model;

namespace Suture.Reporting.Diff;

/// <summary>The difference of two texts, in the hunks of a unified diff.</summary>
public sealed record UnifiedDiff(string Path, ImmutableArray<DiffHunk> Hunks)
{
    private const int ContextLines = 3;

    public string OldName => Name("a/");

    public string NewName => Name("b/");

    public static UnifiedDiff Of(string path, string before, string after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return new UnifiedDiff(path, []);
        }

        var result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new WholeLines());
        return new UnifiedDiff(path, [.. Group(result.DiffBlocks).Select(blocks => Hunk(result, blocks))]);
    }

    // Changes whose contexts touch share a hunk.
    private static IEnumerable<List<DiffBlock>> Group(IList<DiffBlock> blocks)
    {
        var group = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (group.Count > 0 && block.DeleteStartA - EndOfOld(group[^1]) > 2 * ContextLines)
            {
                yield return group;
                group = [];
            }

            group.Add(block);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static DiffHunk Hunk(DiffResult result, List<DiffBlock> blocks)
    {
        var first = Math.Max(0, blocks[0].DeleteStartA - ContextLines);
        var last = Math.Min(result.PiecesOld.Count, EndOfOld(blocks[^1]) + ContextLines);
        var lines = ImmutableArray.CreateBuilder<DiffLine>();
        var position = first;
        foreach (var block in blocks)
        {
            AddLines(lines, DiffLineKind.Context, result.PiecesOld, position, block.DeleteStartA);
            AddLines(lines, DiffLineKind.Removed, result.PiecesOld, block.DeleteStartA, EndOfOld(block));
            AddLines(lines, DiffLineKind.Added, result.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            position = EndOfOld(block);
        }

        AddLines(lines, DiffLineKind.Context, result.PiecesOld, position, last);
        var newFirst = blocks[0].InsertStartB - (blocks[0].DeleteStartA - first);
        var newCount = lines.Count(line => line.Kind != DiffLineKind.Removed);
        return new DiffHunk(Start(first, last - first), last - first, Start(newFirst, newCount), newCount, lines.ToImmutable());
    }

    private static void AddLines(ImmutableArray<DiffLine>.Builder lines, DiffLineKind kind, IReadOnlyList<string> pieces, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            lines.Add(new DiffLine(kind, pieces[i]));
        }
    }

    private static int EndOfOld(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // An empty range is named by the line before it.
    private static int Start(int index, int count) => count == 0 ? index : index + 1;

    private string Name(string prefix) => Path.StartsWith('/') ? Path : prefix + Path;
}
