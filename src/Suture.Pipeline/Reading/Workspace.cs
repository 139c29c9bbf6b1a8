using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Suture.Syntax.Python;

namespace Suture.Pipeline;

/// <summary>The user's paths, read: which files they name, in order, and what could not be read and why.</summary>
public sealed class Workspace
{
    private const int ManyStrayBytes = 16;
    private readonly WorkspaceOptions options;

    private Workspace(WorkspaceOptions options, Listing listing) =>
        (this.options, Files, Problems, Skipped) = (options, listing.Files, listing.Problems, listing.Skipped);

    /// <summary>In the order of the paths given, a folder's files by name; none twice.</summary>
    public ImmutableArray<WorkspaceFile> Files { get; }

    /// <summary>Paths that name no file, or folders that could not be opened.</summary>
    public ImmutableArray<WorkspaceProblem> Problems { get; }

    /// <summary>What was passed over on purpose, but may surprise: linked folders that lead elsewhere.</summary>
    public ImmutableArray<WorkspaceProblem> Skipped { get; }

    /// <summary>Files named directly are taken whatever their name; folders give their <c>.py</c> files, at any depth.</summary>
    public static Workspace Open(IEnumerable<string> paths, WorkspaceOptions options)
    {
        var listing = new Listing(options.CurrentDirectory);
        foreach (var path in paths)
        {
            listing.Add(path);
        }

        return new Workspace(options, listing);
    }

    /// <summary>A file's text, or one line that says why there is none.</summary>
    public bool TryRead(WorkspaceFile file, [NotNullWhen(true)] out SourceFile? source, out string problem)
    {
        (source, problem) = (null, "");
        try
        {
            if (!FileKind.IsRegular(file.FullPath))
            {
                problem = "is a pipe, socket or device, not a file";
                return false;
            }

            using var bytes = FileBytes.Read(file.FullPath, options.MaximumBytes);
            if (bytes.AreTooMany)
            {
                problem = $"is larger than {options.MaximumBytes >> 20} MB and was not read";
                return false;
            }

            if (IsBinary(bytes.Span))
            {
                problem = "is a binary file, not Python source";
                return false;
            }

            var text = PythonSource.Decode(bytes.Span);
            if (!text.IsAscii && IsMostlyUnreadable(text.Text))
            {
                problem = "is a binary file, or in an encoding that it does not name, and no Python source as it stands";
                return false;
            }

            source = new SourceFile(file.DisplayPath, text);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = ReadingFailure.Explain(error);
            return false;
        }
    }

    // A stray byte in a comment is worth a note; a lot of them, and one in ten, is no text of the encoding that the file claims.
    private static bool IsMostlyUnreadable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uDC80', '\uDCFF') >= 0
        && CountUnreadable(text) is >= ManyStrayBytes and var count && count * 10 > text.Length;

    private static int CountUnreadable(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Behind a high surrogate the range means an ordinary character.
            count += text[i] is >= '\uDC80' and <= '\uDCFF' && (i == 0 || !char.IsHighSurrogate(text[i - 1])) ? 1 : 0;
        }

        return count;
    }

    // No encoding that Python reads source in has zero bytes in text; UTF-16 has, and Python refuses it as well.
    private static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);
}
