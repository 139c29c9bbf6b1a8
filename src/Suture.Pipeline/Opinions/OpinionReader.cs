using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;
using Suture.Rules;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>Reads what other detectors say of a file as findings in its text.</summary>
internal static class OpinionReader
{
    public static (ImmutableArray<Finding> Findings, int Lost) Read(ForeignReport report, CodeFile file)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var said in report.Findings)
        {
            if (Placing.Of(file.Path, file.Source, said.Region) is { } place)
            {
                findings.Add(FindingOf(said, place, file));
            }
        }

        return (findings.ToImmutable(), report.Findings.Length - findings.Count);
    }

    /// <summary>What is said of findings that lie nowhere in the text; empty when there are none.</summary>
    public static string Describe(int lost) => lost == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{lost} {(lost == 1 ? "finding" : "findings")} of other detectors left out: the file has no such line, so they are of another version of it");

    private static Finding FindingOf(ForeignFinding said, Location place, CodeFile file)
    {
        var witness = new Witness(said.Detector, said.Rule, said.Title, said.Cwes, place, said.Message, said.Confidence, said.Precision);
        return new Finding(
            $"{said.Detector}/{said.Rule}",
            said.Cwes.IsEmpty ? CweId.None : said.Cwes[0],
            place,
            said.Message.Length > 0 ? said.Message : $"{said.Detector} reports {said.Rule}",
            [.. said.Path.Select(step => StepOf(step, file)).OfType<FlowStep>()],
            said.Precision)
        {
            Witnesses = [witness],
        };
    }

    // The text of another file is not at hand here: a step there is told by its lines, with an empty span.
    private static FlowStep? StepOf(ForeignStep step, CodeFile file)
    {
        if (step.Path == file.Path)
        {
            return Placing.Of(file.Path, file.Source, step.Region) is { } place ? new FlowStep(place, step.Note) : null;
        }

        var region = step.Region;
        return region.StartLine > 0 ? new FlowStep(new Location(step.Path, default, Position(region.StartLine, region.StartColumn), Position(region.EndLine, region.EndColumn)), step.Note) : null;
    }

    private static LinePosition Position(int line, int column) => new(line - 1, Math.Max(column - 1, 0));
}
