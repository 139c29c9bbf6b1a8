using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Tests.Samples;

/// <summary>The checks of every sample that need no process; the ones that run it are in Suture.Proofs.Tests.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples => [.. SampleFolders.Samples.Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Findings_are_exactly_where_the_sample_marks_them(string name)
    {
        var sample = Named(name);
        var file = CodeFile.Parse(sample.FileName, new SourceText(sample.Text));

        var found = Catalog.All.SelectMany(weakness => weakness.Detector.Detect(file))
            .OrderBy(finding => finding.Location.Span.Start).ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .Select(finding => $"{finding.Location.Start.Line + 1}: {finding.Rule}").Distinct();

        Assert.Equal(Lines(sample.MarkedFindings.Order(StringComparer.Ordinal)), Lines(found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_are_valid_python(string name) =>
        Assert.Empty(CodeFile.Parse(name, new SourceText(Named(name).Text)).Tree.Errors);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Repair_gives_exactly_the_fixed_file(string name)
    {
        var sample = Named(name);

        var report = await MendAsync(sample.FileName, sample.Text);

        Assert.Empty(report.Problems);
        Assert.Equal(sample.Fixed ?? sample.Text, report.Mended);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Repairing_twice_changes_nothing_more(string name)
    {
        var sample = Named(name);
        var once = (await MendAsync(sample.FileName, sample.Text)).Mended;

        Assert.Equal(once, (await MendAsync(sample.FileName, once)).Mended);
    }

    private static Task<FileReport> MendAsync(string name, string text)
    {
        // Samples show what a repair looks like, however sure the finding is: the threshold has tests of its own.
        var options = MendOptions.Default with { StaticOnly = true, Threshold = 0, Fix = true };
        return new MendingPipeline(Catalog.All).MendAsync(new SourceFile(name, new SourceText(text)), options, TestContext.Current.CancellationToken);
    }

    internal static Sample Named(string name) => SampleFolders.Samples.Single(sample => sample.ToString() == name);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
