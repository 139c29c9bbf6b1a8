using System.Collections.Immutable;
using Suture.Proofs.Tests.Harness;
using Suture.Proving;
using Suture.Tests.Samples;
using Suture.Text;

namespace Suture.Proofs.Tests.Samples;

/// <summary>The checks of every sample that run it: its exploit fires before the repair and not after, and benign inputs keep their outcome.</summary>
public sealed class SampleProofTests
{
    public static TheoryData<string> WithExploit => Named(sample => File.Exists(SampleFolders.PathOf(sample, ".exploit")));

    public static TheoryData<string> Mended => Named(sample => sample.Fixed is not null && File.Exists(SampleFolders.PathOf(sample, ".exploit")));

    public static TheoryData<string> WithBenign => Named(sample => sample.Fixed is not null && File.Exists(SampleFolders.PathOf(sample, ".benign")));

    [Theory]
    [MemberData(nameof(WithExploit))]
    public async Task Exploit_fires_before_the_repair(string name)
    {
        var sample = Find(name);
        var ran = await RunAsync(sample, sample.Text);

        foreach (var input in Lines(sample, ".exploit"))
        {
            Assert.Contains(ran.Hits, record => Same(record.Input, input));
        }
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public async Task Exploit_is_silent_after_the_repair(string name)
    {
        var sample = Find(name);
        var ran = await RunAsync(sample, sample.Fixed!);

        Assert.True(ran.IsComplete, "the run ended early, so silence would prove nothing");
        Assert.Empty(ran.Hits.Where(record => record.Phase != InputPhase.Neutral).Select(record => $"{record.Input}: {string.Join("; ", record.Violations)}"));
    }

    [Theory]
    [MemberData(nameof(WithBenign))]
    public async Task Benign_inputs_keep_their_outcome(string name)
    {
        var sample = Find(name);
        var before = await RunAsync(sample, sample.Text);
        var after = await RunAsync(sample, sample.Fixed!);

        Assert.Equal(Outcomes(before), Outcomes(after));
    }

    private static ImmutableArray<string> Outcomes(ReplayResult.Ran ran) =>
        [.. ran.Records.Where(record => record.Phase == InputPhase.Benign).Select(record => $"{record.Input} → {record.Outcome}")];

    private static Task<ReplayResult.Ran> RunAsync(Sample sample, string text) => Bench.RunAsync(
        new ReplayRequest(sample.FileName, new SourceText(text))
        {
            Oracle = Bench.OracleOf(sample.Folder),
            Templates = SampleInputs.Of(sample),
            Benign = Lines(sample, ".benign"),
            Hostile = Lines(sample, ".exploit"),
            WithPayloads = false,
        });

    // The harness gives inputs back with its own blanks.
    private static bool Same(string left, string right) =>
        System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(left), System.Text.Json.Nodes.JsonNode.Parse(right));

    private static ImmutableArray<string> Lines(Sample sample, string extension)
    {
        var path = SampleFolders.PathOf(sample, extension);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.Trim().Length > 0)] : [];
    }

    private static Sample Find(string name) => SampleFolders.Samples.Single(sample => sample.ToString() == name);

    private static TheoryData<string> Named(Func<Sample, bool> choose) =>
        [.. SampleFolders.Samples.Where(choose).Select(sample => sample.ToString())];
}
