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

    internal static Sample Named(string name) => SampleFolders.Samples.Single(sample => sample.ToString() == name);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
