using Suture.Findings;

namespace Suture.Validation;

/// <summary>One reason to refuse a repair; named as the sentence that is true when it passes.</summary>
internal interface ICheck
{
    string Name { get; }

    Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation);
}
