using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting;
using Suture.Reporting.Json;
using Suture.Reporting.Sarif;

namespace Suture.Cli.Output;

/// <summary>Opens the sink that the options ask for.</summary>
/// <param name="Terminal">The process's streams.</param>
/// <param name="Mode">Scan or fix.</param>
/// <param name="Book">What is looked for.</param>
/// <param name="Format">text, json or sarif.</param>
/// <param name="FileName">The file to write to; null for standard output.</param>
internal sealed record ReportTarget(Terminal Terminal, ReportMode Mode, RuleBook Book, string Format, string? FileName)
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";

    /// <summary>True when standard output is taken by mended code and the report must give way to standard error.</summary>
    public bool GivesWay { get; init; }

    public IReportSink Open(int files) => Format switch
    {
        Json => new DocumentSink(Mode, Book, report => Write(stream => JsonReport.Write(stream, report))),
        Sarif => new DocumentSink(Mode, Book, report => Write(stream => SarifReport.Write(stream, report))),
        _ when FileName is not null => new HeldText(isForPeople: false, replay => Write(stream => WriteText(stream, replay))),
        _ when GivesWay => new TextSink(Terminal.Error, colour: false, shownToPeople: true, Mode),
        _ => OpenTerminal(files),
    };

    private void WriteText(Stream stream, Action<IReportSink> replay)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        replay(new TextSink(writer, colour: false, shownToPeople: false, Mode));
    }

    // A report that scrolls through a progress bar is no joy to read: it waits until the bar is gone.
    private IReportSink OpenTerminal(int files)
    {
        var shown = Terminal.OutputIsTerminal && Terminal.ErrorIsTerminal;
        return shown && ProgressBar.IsShown(Terminal, files)
            ? new HeldText(shown, replay => replay(TextTo(Terminal.Output, shown)))
            : TextTo(Terminal.Output, shown);
    }

    private TextSink TextTo(TextWriter output, bool shown) => new(output, Terminal.UsesColour, shown, Mode);

    private void Write(Action<Stream> write)
    {
        if (FileName is not null)
        {
            WriteFile(Path.GetFullPath(FileName), write);
            return;
        }

        Terminal.Output.Flush();
        var stream = GivesWay ? Console.OpenStandardError() : Terminal.OutputStream;
        write(stream);
        stream.Flush();
    }

    // Not by a rename: the name may be that of a device or a pipe.
    private static void WriteFile(string path, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        whole.WriteTo(stream);
    }
}
