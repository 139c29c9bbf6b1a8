using System.Text.Json;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Sandbox;

namespace Suture.Validation;

/// <summary>Asks the analysed code by running it in the sandbox.</summary>
public sealed class SandboxExperiments : IExperiments
{
    private readonly Replayer replayer;
    private readonly Prover prover;
    private readonly TestRunner tests;

    public SandboxExperiments(SandboxRunner sandbox, PythonInterpreter? python)
    {
        replayer = new Replayer(sandbox, python);
        prover = new Prover(replayer, new PayloadReplay(replayer));
        tests = new TestRunner(sandbox, python);
    }

    public Task<Proof> ProveAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation)
    {
        var limits = ProvingBudget.Default;
        return prover.ProveAsync(finding, weakness, file, limits with { PerRun = budget < limits.PerRun ? budget : limits.PerRun }, cancellation);
    }

    public async Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ReplayInputs inputs, CancellationToken cancellation)
    {
        var request = ReplayRequest.For(version) with { Oracle = weakness.Oracle?.Value, Benign = inputs.Benign, Hostile = inputs.Hostile };
        return await replayer.ReplayAsync(request, cancellation) switch
        {
            ReplayResult.Ran ran => Replay.Of([.. ran.Records.Select(Observe)]),
            ReplayResult.NotRun { Why: var why } => Replay.NotRun(why),
            _ => throw new InvalidOperationException("a replay ran or did not run"),
        };
    }

    public async Task<TestRun> RunTestsAsync(string testsPath, CodeFile version, CancellationToken cancellation)
    {
        var (file, path) = (Path.GetFullPath(version.Path), Path.GetFullPath(testsPath));
        if (!File.Exists(file))
        {
            return TestRun.NotRun("the code comes from no file that the tests could use");
        }

        var root = CommonFolder(file, path);
        var replacements = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Path.GetRelativePath(root, file)] = version.Source.Encoding.Encode(version.Source.Text),
        };
        return await tests.RunAsync(root, Path.GetRelativePath(root, path), replacements, cancellation) switch
        {
            TestOutcome.Ran ran => new TestRun(ran.Results, ""),
            TestOutcome.NotRun { Why: var why } => TestRun.NotRun(why),
            _ => throw new InvalidOperationException("tests ran or did not run"),
        };
    }

    private static Observation Observe(InputRecord record) => new(record.Input, RanToAnEnd(record), record.Outcome, record.Violations);

    private static bool RanToAnEnd(InputRecord record)
    {
        using var outcome = JsonDocument.Parse(record.Outcome);
        return !outcome.RootElement.TryGetProperty("notRun", out _) && !outcome.RootElement.GetProperty("timedOut").GetBoolean();
    }

    private static string CommonFolder(string file, string tests)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!(tests + "/").StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
