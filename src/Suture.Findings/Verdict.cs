using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>What the checks say of a repair. A closed set; only <see cref="Proven"/> may be called "fixed and proven".</summary>
public abstract record Verdict(ImmutableArray<CheckResult> Checks)
{
    /// <summary>The exploit fired before and is silent after, behaviour is kept, nothing new is found.</summary>
    public sealed record Proven(ImmutableArray<CheckResult> Checks) : Verdict(Checks);

    /// <summary>No check failed, but something that a proof needs could not be run.</summary>
    public sealed record Unproven(string Why, ImmutableArray<CheckResult> Checks) : Verdict(Checks);

    /// <summary>A check failed: the file stays as it was.</summary>
    public sealed record Rejected(string FailedCheck, string Why, ImmutableArray<CheckResult> Checks) : Verdict(Checks);
}
