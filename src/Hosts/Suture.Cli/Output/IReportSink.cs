using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary>Where the report goes, and in which format.</summary>
internal interface IReportSink
{
    /// <summary>True when the same people who would read standard error see the problems in the report.</summary>
    bool ShowsProblemsToPeople { get; }

    void Add(FileOutcome outcome);

    /// <summary>What is to be known of the run as a whole.</summary>
    void Note(string sentence)
    {
        // Where the report has no place for it, standard error has.
    }

    void Finish();
}
