using Suture.Findings;
using Suture.Taint;

namespace Suture.Pipeline;

/// <summary>What the user asked for.</summary>
/// <param name="StaticOnly">Run nothing of the analysed code; every finding's evidence then says so.</param>
/// <param name="Threshold">Findings whose score is at least this are mended.</param>
/// <param name="Budget">Wall time that proving may spend on one finding; a file's findings share <see cref="MostFindings"/> times as much.</param>
/// <param name="OptIn">Apply repairs that change a format, policy or protocol too.</param>
/// <param name="TestsPath">The user's pytest or unittest file or folder, run before and after each repair; null for none.</param>
/// <param name="Fix">Mend what is found; otherwise only report it.</param>
/// <param name="Parallelism">How many files are worked on at once.</param>
public sealed record MendOptions(
    bool StaticOnly,
    double Threshold,
    TimeSpan Budget,
    bool OptIn,
    string? TestsPath,
    bool Fix,
    int Parallelism)
{
    /// <summary>How far values are followed.</summary>
    public TaintScope Taint { get; init; } = TaintScope.Project;

    /// <summary>Which comments in the code may leave a finding out of the count.</summary>
    public SuppressionTrust Suppressions { get; init; } = SuppressionTrust.Own;

    /// <summary>Over how many borders between files a value is followed.</summary>
    public int Depth { get; init; } = FileContext.DefaultDepth;

    /// <summary>What other detectors say of the files.</summary>
    public ForeignReports Others { get; init; } = ForeignReports.None;

    public const double DefaultThreshold = 0.5;

    /// <summary>Of how many findings of a file proving can use its whole budget.</summary>
    public const int MostFindings = 10;

    public static TimeSpan DefaultBudget { get; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Proves, reports and mends nothing; one file at a time.</summary>
    public static MendOptions Default { get; } =
        new(StaticOnly: false, DefaultThreshold, DefaultBudget, OptIn: false, TestsPath: null, Fix: false, Parallelism: 1);
}
