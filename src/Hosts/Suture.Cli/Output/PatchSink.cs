using System.Text;
using Suture.Cli.Working;
using Suture.Reporting.Diff;
using Suture.Text;

namespace Suture.Cli.Output;

/// <summary><c>--diff</c>: a patch and nothing else, in the bytes of the files it is for.</summary>
internal sealed class PatchSink(Stream output) : IReportSink
{
    public bool ShowsProblemsToPeople => false;

    public void Add(FileOutcome outcome)
    {
        if (outcome.Source is not { } source || !outcome.IsChanged)
        {
            return;
        }

        // A byte order mark is a part of the first line here.
        var mark = source.Text.Encoding.HasByteOrderMark ? "\uFEFF" : "";
        using var patch = new StringWriter();
        PatchWriter.Write(patch, UnifiedDiff.Of(outcome.Report.Path, mark + outcome.Report.Original, mark + outcome.Report.Mended));
        output.Write(Encode(patch.ToString(), mark.Length > 0 ? SourceEncoding.Utf8 : source.Text.Encoding));
    }

    public void Finish() => output.Flush();

    private static byte[] Encode(string patch, SourceEncoding encoding)
    {
        try
        {
            return encoding.Encode(patch);
        }
        catch (EncoderFallbackException)
        {
            // The file's name is not of the file's encoding.
            return SourceEncoding.Utf8.Encode(patch);
        }
    }
}
