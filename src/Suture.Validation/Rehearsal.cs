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
    private readonly Dictionary<(string Text, string Rule, string Inputs), Replay> replays = [];
    private readonly Dictionary<string, TestRun> testRuns = new(StringComparer.Ordinal);

    public TrialInputs InputsFor(Trial trial) =>
        experiments?.InputsFor(trial.Finding, trial.Weakness, trial.Before, trial.Evidence) ?? TrialInputs.None;

    /// <summary>The benign inputs on the file before the repair.</summary>
    public Task<Replay> BeforeAsync(Trial trial, CancellationToken cancellation) =>
        ReplayAsync(trial.Weakness, trial.Before, InputsFor(trial).Benign, cancellation);

    /// <summary>Every input on the mended file: the benign ones first, as before the repair, so that both versions are in the same state.</summary>
    public Task<Replay> AfterAsync(Trial trial, CancellationToken cancellation)
    {
        var inputs = InputsFor(trial);
        ImmutableArray<string> witness = trial.Evidence is Evidence.Exploited exploit ? [exploit.Input] : [];
        return ReplayAsync(trial.Weakness, trial.After, [.. inputs.Benign, .. witness, .. inputs.Variants], cancellation);
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

    private async Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ImmutableArray<string> inputs, CancellationToken cancellation)
    {
        if (experiments is null)
        {
            return Replay.NotRun("static only");
        }

        if (inputs.IsEmpty)
        {
            return Replay.NotRun("there is no input to run");
        }

        var key = (version.Source.Text, weakness.Info.Rule, string.Join('\n', inputs));
        if (!replays.TryGetValue(key, out var replay))
        {
            replay = await experiments.ReplayAsync(weakness, version, inputs, cancellation);
            replays.Add(key, replay);
        }

        return replay;
    }
}
