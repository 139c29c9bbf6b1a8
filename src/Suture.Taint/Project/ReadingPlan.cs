using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>The files that are read together, those that others ask first: a file of a level asks only files of lower levels, or of its own circle.</summary>
public sealed class ReadingPlan
{
    private readonly IReadOnlyDictionary<string, SortedSet<string>> asks;
    private readonly Dictionary<string, int> order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> low = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly HashSet<string> inCircle = new(StringComparer.Ordinal);
    private readonly Stack<string> open = new();

    private readonly IReadOnlySet<string> learners;

    /// <param name="asks">Each file with those that it asks.</param>
    /// <param name="learners">The files that say something else when they know of others.</param>
    internal ReadingPlan(IReadOnlyDictionary<string, SortedSet<string>> asks, IReadOnlySet<string> learners)
    {
        (this.asks, this.learners) = (asks, learners);
        foreach (var path in asks.Keys.Order(StringComparer.Ordinal).Where(path => !order.ContainsKey(path)))
        {
            Visit(path);
        }

        Levels = [.. levels.GroupBy(one => one.Value, one => one.Key).OrderBy(level => level.Key).Select(level => level.Order(StringComparer.Ordinal).ToImmutableArray())];
    }

    public ImmutableArray<ImmutableArray<string>> Levels { get; }

    /// <summary>True for a file that asks, by way of others, itself.</summary>
    public bool IsInCircle(string path) => inCircle.Contains(path);

    /// <summary>True for a file that says nothing else than when it was read alone, and is only asked by others.</summary>
    public bool OnlyAnswers(string path) => !learners.Contains(path);

    // Tarjan's algorithm, with a stack of its own: circles of files can be longer than the machine's stack is deep.
    private void Visit(string root)
    {
        var path = new Stack<(string File, IEnumerator<string> Next)>();
        Enter(root, path);
        while (path.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                path.Pop();
                Leave(top.File);
                if (path.TryPeek(out var above))
                {
                    low[above.File] = Math.Min(low[above.File], low[top.File]);
                }
            }
            else if (!asks.ContainsKey(top.Next.Current) || levels.ContainsKey(top.Next.Current))
            {
                continue;
            }
            else if (order.TryGetValue(top.Next.Current, out var seen))
            {
                low[top.File] = Math.Min(low[top.File], seen);
            }
            else
            {
                Enter(top.Next.Current, path);
            }
        }
    }

    private void Enter(string file, Stack<(string File, IEnumerator<string> Next)> path)
    {
        order[file] = low[file] = order.Count;
        open.Push(file);
        path.Push((file, asks[file].GetEnumerator()));
    }

    private void Leave(string file)
    {
        if (low[file] != order[file])
        {
            return;
        }

        var circle = new List<string>();
        do
        {
            circle.Add(open.Pop());
        }
        while (circle[^1] != file);

        var level = circle.SelectMany(member => asks[member]).Select(asked => levels.GetValueOrDefault(asked, -1) + 1).Append(0).Max();
        foreach (var member in circle)
        {
            levels[member] = level;
            if (circle.Count > 1)
            {
                inCircle.Add(member);
            }
        }
    }
}
