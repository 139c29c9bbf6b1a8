using System.Collections.Immutable;

namespace Suture.Detectors.CodeQL;

/// <summary>How CodeQL is to be run.</summary>
/// <param name="Program">Where it lies.</param>
/// <param name="Suite">The queries: a suite or pack as <c>codeql database analyze</c> takes them.</param>
/// <param name="Arguments">Further words for <c>codeql database analyze</c>.</param>
/// <param name="Parallelism">How many threads it may use.</param>
public sealed record CodeQlOptions(string Program, string Suite, ImmutableArray<string> Arguments, int Parallelism)
{
    public const string DefaultSuite = "codeql/python-queries:codeql-suites/python-security-extended.qls";

    /// <summary>A folder with data extensions that name further sources, sinks and summaries; null for none.</summary>
    public string? Models { get; init; }

    /// <summary>How long each of its two steps may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromHours(1);
}
