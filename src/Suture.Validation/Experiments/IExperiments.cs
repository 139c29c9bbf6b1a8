using Suture.Findings;
using Suture.Proving;
using Suture.Rules;

namespace Suture.Validation;

/// <summary>What the analysed code can be asked by running it: in the sandbox, or in a test that knows the answers.</summary>
public interface IExperiments
{
    /// <summary>Looks for evidence of a finding, for at most a time.</summary>
    Task<Proof> ProveAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation);

    /// <summary>Runs inputs on one version of a file in one fresh process, the weakness's oracle watching.</summary>
    Task<Replay> ReplayAsync(Weakness weakness, CodeFile version, ReplayInputs inputs, CancellationToken cancellation);

    /// <summary>Runs the user's own tests with one version of a file in its place.</summary>
    Task<TestRun> RunTestsAsync(string testsPath, CodeFile version, CancellationToken cancellation);
}
