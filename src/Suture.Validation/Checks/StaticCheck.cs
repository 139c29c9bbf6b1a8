using Suture.Findings;

namespace Suture.Validation;

/// <summary>A check that only reads both versions: it fails with a reason, or passes.</summary>
internal abstract class StaticCheck : ICheck
{
    public string Name => GetType().Name;

    public Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation) =>
        Task.FromResult(WhyNot(trial) is { } why
            ? new CheckResult(Name, CheckOutcome.Failed, why)
            : new CheckResult(Name, CheckOutcome.Passed, ""));

    /// <summary>Why the sentence is not true; null when it is.</summary>
    protected abstract string? WhyNot(Trial trial);
}
