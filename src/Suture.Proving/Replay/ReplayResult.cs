using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>What came of a replay. A closed set.</summary>
public abstract record ReplayResult
{
    private ReplayResult()
    {
    }

    /// <summary>The inputs were run.</summary>
    /// <param name="Records">One each, in the order in which they ran.</param>
    /// <param name="IsComplete">False when time ran out or the process ended early: then silence proves nothing.</param>
    /// <param name="StandIns">Modules that recording stand-ins replaced, in order.</param>
    /// <param name="OracleErrors">Mistakes in the oracle itself.</param>
    /// <param name="Untried">Hostile inputs that were made but not run, because enough had done harm.</param>
    public sealed record Ran(
        ImmutableArray<InputRecord> Records,
        bool IsComplete,
        ImmutableArray<string> StandIns,
        ImmutableArray<string> OracleErrors,
        ImmutableArray<string> Untried) : ReplayResult
    {
        public IEnumerable<InputRecord> Harmless => Records.Where(record => record.Phase != InputPhase.Hostile);

        public IEnumerable<InputRecord> Hostile => Records.Where(record => record.Phase == InputPhase.Hostile);

        public IEnumerable<InputRecord> Hits => Records.Where(record => !record.Violations.IsEmpty);
    }

    /// <summary>Nothing was run.</summary>
    public sealed record NotRun(string Why) : ReplayResult;
}
