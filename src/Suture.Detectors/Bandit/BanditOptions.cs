using System.Collections.Immutable;

namespace Suture.Detectors.Bandit;

/// <summary>How Bandit is to be run.</summary>
/// <param name="Program">Where it lies.</param>
/// <param name="Arguments">What the user gives to it, see <see cref="BanditArguments"/>.</param>
/// <param name="Parallelism">How many are run at once.</param>
public sealed record BanditOptions(string Program, ImmutableArray<string> Arguments, int Parallelism)
{
    /// <summary>How long one process may take, and how much longer for each of its files.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    public TimeSpan PatiencePerFile { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many files one process is given at most.</summary>
    public int MostFiles { get; init; } = 1_000;
}
