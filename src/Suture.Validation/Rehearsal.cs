using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Validation;

/// <summary>
/// The runs that the checks share. All inputs for a version go through one start of the sandbox, and what was seen of the file before
/// a repair is kept for the next repair of the same text.
/// </summary>
internal sealed class Rehearsal(IExperiments? experiments, string? testsPath)
{
    private const int MostBenign = 12;
    private const int MostVariants = 30;
    private readonly Dictionary<(string Text, string Rule, string Inputs), Task<Replay>> replays = [];
    private readonly Dictionary<string, TestRun> testRuns = new(StringComparer.Ordinal);

    /// <summary>The benign inputs of a finding, as many as there is time for.</summary>
    public static ImmutableArray<string> BenignOf(Trial trial) => [.. trial.Proof.Benign.Take(MostBenign)];

    /// <summary>Attacks other than the one that proved the finding, as many as there is time for.</summary>
    public static ImmutableArray<string> VariantsOf(Trial trial) => [.. trial.Proof.Variants.Except(trial.Proof.Benign, StringComparer.Ordinal).Take(MostVariants)];

    /// <summary>The file before and after the repair, both at once: neither waits for the other's sandbox.</summary>
    public async Task<(Replay Before, Replay After)> BothAsync(Trial trial, CancellationToken cancellation)
    {
        var (before, after) = (BeforeAsync(trial, cancellation), AfterAsync(trial, cancellation));
        await Task.WhenAll(before, after);
        return (await before, await after);
    }

    /// <summary>Every input on the mended file: the benign ones first, as before the repair, so that both versions are in the same state.</summary>
    public Task<Replay> AfterAsync(Trial trial, CancellationToken cancellation)
    {
        var benign = BenignOf(trial);
        ImmutableArray<string> witness = trial.Proof.Evidence is Evidence.Exploited exploit && !benign.Contains(exploit.Input) ? [exploit.Input] : [];
        return ReplayAsync(trial.Weakness, trial.After, new ReplayInputs(benign, [.. witness, .. VariantsOf(trial)]), cancellation);
    }

    /// <summary>The user's tests with a version of the file; null when there are none.</summary>
    public async Task<TestRun?> TestsAsync(CodeFile version, CancellationToken cancellation)
    {
        if (testsPath is null || experiments is null)
        {
            return null;
        }

        if (!testRuns.TryGetValue(version.Source.Text, out var run))
        {
            run = await experiments.RunTestsAsync(testsPath, version, cancellation);
            testRuns.Add(version.Source.Text, run);
        }

        return run;
    }

    /// <summary>The benign inputs on the file before the repair.</summary>
    private Task<Replay> BeforeAsync(Trial trial, CancellationToken cancellation) =>
        ReplayAsync(trial.Weakness, trial.Before, new ReplayInputs(BenignOf(trial), []), cancellation);

    private Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ReplayInputs inputs, CancellationToken cancellation)
    {
        if (experiments is null)
        {
            return Task.FromResult(Replay.NotRun("static only"));
        }

        if (inputs.IsEmpty)
        {
            return Task.FromResult(Replay.NotRun("there is no input to run"));
        }

        var key = (version.Source.Text, weakness.Info.Rule, inputs.Key);
        if (!replays.TryGetValue(key, out var replay))
        {
            replays.Add(key, replay = experiments.ReplayAsync(weakness, version, inputs, cancellation));
        }

        return replay;
    }
}
