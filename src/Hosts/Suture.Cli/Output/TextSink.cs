using System.Collections.Immutable;
using Suture.Cli.Working;
using Suture.Findings;
using Suture.Reporting;
using Suture.Reporting.Text;

namespace Suture.Cli.Output;

/// <summary>For people: file by file as it comes.</summary>
internal sealed class TextSink(TextWriter output, bool colour, bool shownToPeople, ReportMode mode) : IReportSink
{
    private readonly TextReport report = new(new InkWriter(output, colour), mode, Composition.Rules);
    private readonly ImmutableArray<FileReport>.Builder files = ImmutableArray.CreateBuilder<FileReport>();

    public bool ShowsProblemsToPeople => shownToPeople;

    public void Add(FileOutcome outcome)
    {
        // The texts are told of and done with; only the sums are still needed.
        files.Add(outcome.Report with { Original = "", Mended = "" });
        report.WriteFile(outcome.Report);
        output.Flush();
    }

    public void Note(string sentence) => report.WriteNote(sentence);

    public void Finish()
    {
        report.WriteSummary(ReportCounts.Of(files.ToImmutable()));
        output.Flush();
    }
}
