using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Validation;

namespace Suture.Tests.Fakes;

/// <summary>A laboratory that knows the answers: what an input does to a text is a function of the test's.</summary>
internal sealed class FakeExperiments : IExperiments
{
    public Func<Finding, Evidence> Evidence { get; init; } = _ => new Evidence.Exploited("exploit", "harm was seen");

    public string[] Benign { get; init; } = ["benign"];

    public string[] Variants { get; init; } = ["variant"];

    /// <summary>Silent and alike for every version, unless the test says otherwise.</summary>
    public Func<string, string, Observation> Outcome { get; init; } = (_, input) => new Observation(input, true, "returned None", []);

    public Func<string, TestRun> Tests { get; init; } = _ => TestRun.NotRun("there is no test runner here");

    public Action OnProof { get; init; } = () => { };

    /// <summary>How often a sandbox would have been started for a replay.</summary>
    public int Starts { get; private set; }

    public int TestStarts { get; private set; }

    public Task<Proof> ProveAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation)
    {
        OnProof();
        return Task.FromResult(ProofOf(Evidence(finding)));
    }

    public Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ReplayInputs inputs, CancellationToken cancellation)
    {
        Starts++;
        return Task.FromResult(Replay.Of([.. inputs.Benign.Concat(inputs.Hostile).Select(input => Outcome(version.Source.Text, input))]));
    }

    /// <summary>Evidence with the inputs that the laboratory knows.</summary>
    public Proof ProofOf(Evidence evidence) =>
        new(evidence, [.. Benign], [.. evidence is Evidence.Exploited exploit ? Variants.Prepend(exploit.Input) : Variants]);

    public Task<TestRun> RunTestsAsync(string testsPath, CodeFile version, CancellationToken cancellation)
    {
        TestStarts++;
        return Task.FromResult(Tests(version.Source.Text));
    }
}
