using System.Collections.Immutable;
using Suture.Cli.Working;
using Suture.Findings;
using Suture.Reporting;

namespace Suture.Cli.Output;

/// <summary>For programs: one document, once all is known.</summary>
internal sealed class DocumentSink(ReportMode mode, RuleBook book, Action<Report> write) : IReportSink
{
    private readonly ImmutableArray<FileReport>.Builder files = ImmutableArray.CreateBuilder<FileReport>();
    private readonly ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();

    public bool ShowsProblemsToPeople => false;

    public void Add(FileOutcome outcome) => files.Add(outcome.Report);

    public void Note(string sentence) => notes.Add(sentence);

    public void Finish() =>
        write(new Report(ToolVersion.Current, mode, [.. book.Descriptors, .. ForeignRules.In(files)], files.ToImmutable()) { Notes = notes.ToImmutable() });
}
