using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Validation;

/// <summary>What the analysed code can be asked by running it: in the sandbox, or in a test that knows the answers.</summary>
public interface IExperiments
{
    /// <summary>Looks for evidence of a finding, for at most a time.</summary>
    Task<Evidence> ProveAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation);

    /// <summary>The inputs that can tell a good repair of a finding from a bad one.</summary>
    TrialInputs InputsFor(Finding finding, Weakness weakness, CodeFile file, Evidence evidence);

    /// <summary>Runs inputs one after the other on one version of a file, the oracle watching.</summary>
    Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ImmutableArray<string> inputs, CancellationToken cancellation);

    /// <summary>Runs the user's own tests with one version of a file in its place.</summary>
    Task<TestRun> RunTestsAsync(string testsPath, CodeFile version, CancellationToken cancellation);
}
