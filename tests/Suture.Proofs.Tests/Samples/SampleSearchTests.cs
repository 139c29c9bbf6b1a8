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
    public static TheoryData<string> WithExploit =>
        Named(sample => File.Exists(SampleFolders.PathOf(sample, ".exploit")));

    public static TheoryData<string> Safe => Named(sample => sample.MarkedFindings.IsEmpty);

    [Theory]
    [MemberData(nameof(WithExploit))]
    public async Task A_marked_finding_is_proven_from_nothing_but_the_file(string name)
    {
        var sample = Find(name);
        var file = SampleInputs.FileOf(sample);
        var weakness = SampleInputs.WeaknessOf(sample);
        var prover = new Prover(Bench.Replayer, new PayloadReplay(Bench.Replayer));
        var proofs = new List<Proof>();
        foreach (var finding in weakness.Detector.Detect(file))
        {
            proofs.Add(await prover.ProveAsync(finding, weakness, file, ProvingBudget.Default, TestContext.Current.CancellationToken));
        }

        Assert.True(proofs.Any(proof => proof.Evidence is Evidence.Exploited), string.Join('\n', proofs.Select(proof => $"{proof.Evidence} {proof.Benign.FirstOrDefault()}")));
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
        Assert.Empty(ran.Hits.Select(hit => $"{hit.Input}: {hit.Violations[0].Text}"));
    }

    private static Sample Find(string name) => SampleFolders.Samples.Single(sample => sample.ToString() == name);

    private static TheoryData<string> Named(Func<Sample, bool> choose) =>
        [.. SampleFolders.Samples.Where(choose).Select(sample => sample.ToString())];
}
