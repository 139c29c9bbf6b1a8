using System.Collections.Immutable;
using System.Globalization;
using Suture.Proving;
using Suture.Rules;
using Suture.Tests.Samples;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Proofs.Tests.Samples;

/// <summary>What the prover would make of a sample by itself.</summary>
internal static class SampleInputs
{
    /// <summary>The harmless inputs of the marked findings, so that the oracle has seen normal behaviour before hostile.</summary>
    public static ImmutableArray<InputTemplate> Of(Sample sample)
    {
        var file = FileOf(sample);
        return
        [
            .. WeaknessOf(sample).Detector.Detect(file)
                .OrderBy(finding => finding.Location.Span.Start)
                .SelectMany(finding => InputPlanner.Plan(finding, file).Templates)
                .DistinctBy(template => template.Input),
        ];
    }

    public static CodeFile FileOf(Sample sample) => CodeFile.Parse(sample.FileName, new SourceText(sample.Text));

    public static Weakness WeaknessOf(Sample sample)
    {
        var number = int.Parse(sample.Folder.Split('-')[1], CultureInfo.InvariantCulture);
        return Catalog.All.Single(weakness => weakness.Info.Cwe.Number == number);
    }
}
