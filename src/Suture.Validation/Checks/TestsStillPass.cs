using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>Each of the user's tests ends on the mended file as it did before.</summary>
internal sealed class TestsStillPass(Rehearsal rehearsal) : ICheck
{
    public const string NoneGiven = "no tests were given";

    public string Name => nameof(TestsStillPass);

    public async Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation)
    {
        if (await rehearsal.TestsAsync(trial.Before, cancellation) is not { } before)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, NoneGiven);
        }

        if (before.WhyNot.Length > 0 || before.Results.IsEmpty)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, before.WhyNot.Length > 0 ? before.WhyNot : "no test was found");
        }

        var after = (await rehearsal.TestsAsync(trial.After, cancellation))!;
        return after.WhyNot.Length > 0
            ? new CheckResult(Name, CheckOutcome.Failed, $"the tests ran before the repair but not after it: {after.WhyNot}")
            : Compare(before.Results, after.Results);
    }

    private CheckResult Compare(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after)
    {
        foreach (var (test, result) in before)
        {
            var now = after.GetValueOrDefault(test, "not run");
            if (now != result)
            {
                return new CheckResult(Name, CheckOutcome.Failed, $"{test}: {result} before, {now} after");
            }
        }

        var added = after.Keys.FirstOrDefault(test => !before.ContainsKey(test));
        return added is null
            ? new CheckResult(Name, CheckOutcome.Passed, string.Create(CultureInfo.InvariantCulture, $"{before.Count} tests end as before"))
            : new CheckResult(Name, CheckOutcome.Failed, $"{added}: not run before, {after[added]} after");
    }
}
