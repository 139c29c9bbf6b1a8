using System.Collections.Immutable;
using System.Text.Json;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Sandbox;

namespace Suture.Validation;

/// <summary>Asks the analysed code by running it in the sandbox.</summary>
public sealed class SandboxExperiments : IExperiments
{
    private const int MostBenign = 12;
    private const int MostVariants = 30;
    private readonly Replayer replayer;
    private readonly Prover prover;
    private readonly TestRunner tests;
    private readonly Dictionary<Finding, Proof> proofs = [];
    private readonly HashSet<string> attacks = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public SandboxExperiments(SandboxRunner sandbox, PythonInterpreter? python)
    {
        replayer = new Replayer(sandbox, python);
        prover = new Prover(replayer, new PayloadReplay(replayer));
        tests = new TestRunner(sandbox, python);
    }

    public async Task<Evidence> ProveAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation)
    {
        var limits = ProvingBudget.Default;
        var proof = await prover.ProveAsync(finding, weakness, file, limits with { PerRun = budget < limits.PerRun ? budget : limits.PerRun }, cancellation);
        lock (gate)
        {
            proofs[finding] = proof;
            attacks.UnionWith(proof.Attacks);
        }

        return proof.Evidence;
    }

    public TrialInputs InputsFor(Finding finding, Weakness weakness, CodeFile file, Evidence evidence)
    {
        lock (gate)
        {
            return proofs.TryGetValue(finding, out var proof)
                ? new TrialInputs([.. proof.Benign.Take(MostBenign)], [.. proof.Variants.Take(MostVariants)])
                : TrialInputs.None;
        }
    }

    public async Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ImmutableArray<string> inputs, CancellationToken cancellation)
    {
        var request = ReplayRequest.For(version) with
        {
            Oracle = weakness.Oracle?.Value,
            Benign = [.. inputs.Where(input => !IsAttack(input))],
            Hostile = [.. inputs.Where(IsAttack)],
        };
        return await replayer.ReplayAsync(request, cancellation) switch
        {
            ReplayResult.Ran ran => Replay.Of([.. inputs.Select(input => Observe(input, ran))]),
            ReplayResult.NotRun { Why: var why } => Replay.NotRun(why),
            _ => throw new InvalidOperationException("a replay ran or did not run"),
        };
    }

    public async Task<TestRun> RunTestsAsync(string testsPath, CodeFile version, CancellationToken cancellation)
    {
        var (file, path) = (Path.GetFullPath(version.Path), Path.GetFullPath(testsPath));
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

    private bool IsAttack(string input)
    {
        lock (gate)
        {
            return attacks.Contains(input) || input.Contains("suturecanary", StringComparison.Ordinal);
        }
    }

    // An input that ends the process, or comes after one that does, has no record.
    private static Observation Observe(string input, ReplayResult.Ran ran)
    {
        var record = ran.Records.FirstOrDefault(record => record.Input == input);
        return record is null
            ? new Observation(input, false, "the process ended before this input did", [])
            : new Observation(input, RanToAnEnd(record), record.Outcome, [.. record.Violations.Select(violation => violation.Text)]);
    }

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
