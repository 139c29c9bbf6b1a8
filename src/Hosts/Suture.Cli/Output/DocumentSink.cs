using System.Collections.Immutable;
using Suture.Cli.Working;
using Suture.Findings;
using Suture.Reporting;

namespace Suture.Cli.Output;

/// <summary>For programs: one document, once all is known.</summary>
internal sealed class DocumentSink(ReportMode mode, RuleBook book, Action<Report> write) : IReportSink
{
    private readonly ImmutableArray<FileReport>.Builder files = ImmutableArray.CreateBuilder<FileReport>();

    public bool ShowsProblemsToPeople => false;

    public void Add(FileOutcome outcome) => files.Add(outcome.Report);

    public void Finish() => write(new Report(ToolVersion.Current, mode, book.Descriptors, files.ToImmutable()));
}
