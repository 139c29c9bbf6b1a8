using System.Text;
using Suture.Cli.Terminals;
using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary><c>--write</c>: mended code takes the place of the old; of standard input, it goes to standard output.</summary>
internal sealed class InPlace(Terminal terminal) : IDelivery
{
    public FileOutcome Deliver(FileOutcome outcome)
    {
        if (outcome.Source is null || (!outcome.IsChanged && outcome.Input is { IsStandardInput: false }))
        {
            return outcome;
        }

        try
        {
            return outcome.Input!.File is { } file ? Replace(outcome, file) : Print(outcome);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or EncoderFallbackException)
        {
            return outcome.WithProblem($"could not be written, and is as it was: {problem.Message}");
        }
    }

    public bool NeedsUnchanged(InputFile input) => input.IsStandardInput;

    private static FileOutcome Replace(FileOutcome outcome, Pipeline.WorkspaceFile file)
    {
        if (!file.StaysInside)
        {
            return outcome.WithProblem("is a link that leads out of the given paths: not written; name its target to mend it");
        }

        var path = File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true)?.FullName ?? file.FullPath;
        var original = outcome.Source!.Text.Encoding.Encode(outcome.Report.Original);
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(original))
        {
            return outcome.WithProblem("was changed by someone else meanwhile: not written; run again");
        }

        var mended = outcome.MendedBytes;
        AtomicFile.Write(path, stream => stream.Write(mended));
        return outcome;
    }

    private FileOutcome Print(FileOutcome outcome)
    {
        terminal.Output.Flush();
        terminal.OutputStream.Write(outcome.MendedBytes);
        terminal.OutputStream.Flush();
        return outcome;
    }
}
