using Suture.Findings;
using Suture.Pipeline;

namespace Suture.Cli.Working;

/// <summary>What became of one input.</summary>
/// <param name="Input">The input; null for a path that names no file.</param>
/// <param name="Source">Its text; null when it could not be read.</param>
/// <param name="Report">What there is to say.</param>
internal sealed record FileOutcome(InputFile? Input, SourceFile? Source, FileReport Report)
{
    /// <summary>The bytes of the mended file.</summary>
    public byte[] MendedBytes => Source!.Text.Encoding.Encode(Report.Mended);

    public bool IsChanged => !string.Equals(Report.Original, Report.Mended, StringComparison.Ordinal);

    /// <summary>A file of which there is nothing to say, and whose text nobody needs any more.</summary>
    public static FileOutcome Clean(InputFile input) => new(input, null, new FileReport(input.DisplayPath, "", "", [], []));

    public static FileOutcome Unread(InputFile? input, string path, string problem) =>
        new(input, null, new FileReport(path, "", "", [], [problem]));

    public FileOutcome WithProblem(string problem) => this with { Report = Report with { Problems = Report.Problems.Add(problem) } };
}
