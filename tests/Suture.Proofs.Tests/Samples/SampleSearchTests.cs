using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proofs.Tests.Harness;
using Suture.Proving;
using Suture.Syntax.Python;
using Suture.Tests.Samples;
using Xunit;

namespace Suture.Proofs.Tests.Samples;

/// <summary>What the prover finds in samples by itself: a proof where one is known to be, nothing in safe look-alikes.</summary>
public sealed class SampleSearchTests
{
    public static TheoryData<string> Safe => Named(sample => sample.MarkedFindings.IsEmpty);

    /// <summary>Some want an archive, or a key of a table of their own: such inputs nobody can make up.</summary>
    [Fact]
    public async Task Most_samples_are_proven_from_nothing_but_the_file()
    {
        var samples = SampleFolders.Samples.Where(sample => File.Exists(SampleFolders.PathOf(sample, ".exploit"))).ToArray();
        var missed = new List<string>();
        foreach (var sample in samples)
        {
            missed.AddRange(await IsProvenAsync(sample) ? [] : [sample.ToString()]);
        }

        Assert.True(missed.Count <= samples.Length / 5, $"{missed.Count} of {samples.Length} not proven: {string.Join(", ", missed)}");
        TestContext.Current.SendDiagnosticMessage("not proven: {0}", string.Join(", ", missed));
    }

    [Theory]
    [MemberData(nameof(Safe))]
    public async Task Safe_look_alikes_stay_silent_under_all_payloads(string name)
    {
        var sample = Find(name);
        var file = SampleInputs.FileOf(sample);
        ImmutableArray<InputTemplate> templates =
        [
            .. file.Tree.Root.Descendants().OfType<CallExpression>()
                .SelectMany(call => InputPlanner.Plan(new Finding("none", new CweId(1), file.LocationOf(call), "", [], 0), file).Templates)
                .DistinctBy(template => template.Input),
        ];
        var ran = await Bench.RunAsync(ReplayRequest.For(file) with { Oracle = Bench.OracleOf(sample.Folder), Templates = templates });
        Assert.Empty(ran.OracleErrors);
        Assert.Empty(ran.Hits.Where(hit => hit.Phase == InputPhase.Hostile).Select(hit => $"{hit.Input}: {hit.Violations[0].Text}"));
    }

    private static async Task<bool> IsProvenAsync(Sample sample)
    {
        var (file, weakness) = (SampleInputs.FileOf(sample), SampleInputs.WeaknessOf(sample));
        var prover = new Prover(Bench.Replayer, new PayloadReplay(Bench.Replayer));
        foreach (var finding in weakness.Detector.Detect(file))
        {
            var proof = await prover.ProveAsync(finding, weakness, file, ProvingBudget.Default, TestContext.Current.CancellationToken);
            if (proof.Evidence is Evidence.Exploited)
            {
                return true;
            }
        }

        return false;
    }

    private static Sample Find(string name) => SampleFolders.Samples.Single(sample => sample.ToString() == name);

    private static TheoryData<string> Named(Func<Sample, bool> choose) =>
        [.. SampleFolders.Samples.Where(choose).Select(sample => sample.ToString())];
}
