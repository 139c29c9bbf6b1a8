using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>What came of running a project's own tests. A closed set.</summary>
public abstract record TestOutcome
{
    private TestOutcome()
    {
    }

    /// <summary>The tests were run.</summary>
    /// <param name="Results">By test id: passed, failed, error or skipped.</param>
    public sealed record Ran(ImmutableSortedDictionary<string, string> Results) : TestOutcome;

    /// <summary>No test was run.</summary>
    public sealed record NotRun(string Why) : TestOutcome;
}
