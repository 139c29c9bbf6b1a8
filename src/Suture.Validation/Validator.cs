using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>Judges repairs: one check after the other, the cheapest first, until one fails.</summary>
public sealed class Validator
{
    private readonly ImmutableArray<ICheck> checks;

    /// <param name="experiments">How to run the code; null when nothing may be run.</param>
    /// <param name="testsPath">The user's tests; null when there are none.</param>
    public Validator(IExperiments? experiments, string? testsPath = null)
    {
        var rehearsal = new Rehearsal(experiments, testsPath);
        checks =
        [
            new EditsAreDisjoint(),
            new StillParses(),
            new OnlyTheRepairChanged(),
            new FindingIsGone(),
            new NothingNewIsFound(),
            new ImportsResolve(),
            new SecondPassIsEmpty(),
            new TestsStillPass(rehearsal),
            new BenignInputsAgree(rehearsal),
            new ExploitIsSilent(rehearsal),
            new VariantsAreSilent(rehearsal),
        ];
    }

    public async Task<Verdict> JudgeAsync(Trial trial, CancellationToken cancellation = default)
    {
        var results = ImmutableArray.CreateBuilder<CheckResult>();
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = await RunAsync(check, trial, cancellation);
            results.Add(result);
            if (result.Outcome == CheckOutcome.Failed)
            {
                return new Verdict.Rejected(result.Check, result.Detail, results.ToImmutable());
            }
        }

        return Judgement.Of(trial.Proof.Evidence, results.ToImmutable());
    }

    // A check that breaks has not shown its sentence to be true: the repair is refused, not waved through.
    private static async Task<CheckResult> RunAsync(ICheck check, Trial trial, CancellationToken cancellation)
    {
        try
        {
            return await check.RunAsync(trial, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return new CheckResult(check.Name, CheckOutcome.Failed, $"the check could not be made: {error.GetType().Name}: {error.Message}");
        }
    }
}
