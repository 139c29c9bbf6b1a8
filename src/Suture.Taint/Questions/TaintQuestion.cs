using Suture.Semantics;

namespace Suture.Taint;

/// <summary>
/// Rules from outside that ask where their own sources reach their own sinks. Each has a kind of its own, and all are answered by one reading of the
/// code, beside the one that the rows of libraries are answered by.
/// </summary>
public abstract class TaintQuestion
{
    /// <summary>How many kinds one question may have.</summary>
    public const int MaximumKinds = 32;

    // The bits below are those of SinkKinds, the ones above its marks: guards may speak of both.
    private const int FirstBit = 28;
    private const string Prefix = "rule-";

    private static readonly SinkRow[] Rows = [.. Enumerable.Range(0, MaximumKinds).Select(kind => new SinkRow(NameOf(kind), NameOf(kind), 0))];

    /// <summary>The kinds for which a call of something unknown gives nothing of its arguments.</summary>
    internal ulong SafeCalls { get; private set; }

    /// <summary>The kinds that numbers and truth values cannot harm.</summary>
    internal ulong SafeNumbers { get; private set; }

    /// <summary>The kinds for which an element is not tainted by its index.</summary>
    internal ulong SafeIndexes { get; private set; }

    /// <summary>What flows of a kind are asked by, from 0 to <see cref="MaximumKinds"/>.</summary>
    public static string NameOf(int kind) => Prefix + (char)('0' + kind);

    /// <summary>Looks for the sources, sinks, sanitizers and propagators of all kinds in a file.</summary>
    protected internal abstract TaintMarks MarksIn(SemanticModel model);

    /// <summary>Says what is harmless for a kind by itself.</summary>
    protected void Trust(int kind, bool calls, bool numbers, bool indexes)
    {
        SafeCalls |= calls ? MaskOf(kind) : 0;
        SafeNumbers |= numbers ? MaskOf(kind) : 0;
        SafeIndexes |= indexes ? MaskOf(kind) : 0;
    }

    internal static SinkRow RowOf(int kind) => Rows[kind];

    internal static ulong MaskOf(int kind) => 1UL << (FirstBit + kind);

    internal static ulong MaskOf(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? MaskOf(name[^1] - '0') : 0;
}
