using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>Reads the results of any tool from a file of SARIF 2.1.0.</summary>
public static class SarifFile
{
    private const long LargestFile = 256L << 20;

    /// <summary>What a file says of the given files.</summary>
    /// <exception cref="DetectorException">It cannot be read, or is no SARIF.</exception>
    public static ForeignReports Read(string path, ImmutableArray<GivenFile> files)
    {
        var full = Path.GetFullPath(path);
        return Parse(BytesOf(path, full), path, new FileMatcher(files, Directory.GetCurrentDirectory(), Path.GetDirectoryName(full)!));
    }

    /// <param name="sarif">The document.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="files">The files that results may speak of.</param>
    /// <exception cref="DetectorException">It is no SARIF.</exception>
    public static ForeignReports Parse(ReadOnlyMemory<byte> sarif, string name, FileMatcher files)
    {
        using var document = JsonReading.Parse(sarif, name);
        var root = document.RootElement;
        var version = root.Text("version");
        if (root.At("runs").ValueKind != JsonValueKind.Array || version != "2.1.0")
        {
            throw new DetectorException(version.Length > 0 && version != "2.1.0"
                ? $"{name} is SARIF {Short(version)}, and only 2.1.0 can be read"
                : $"{name} is no SARIF 2.1.0: it has no list of runs with that version");
        }

        var collection = new SarifCollection();
        foreach (var run in root.Items("runs"))
        {
            new SarifRun(run, files, collection).Collect();
        }

        return new ForeignReports(collection.Files, [.. collection.Notes.Select(note => $"{name}: {note}")]);
    }

    internal static string Short(string text) => text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..40]}…");

    private static byte[] BytesOf(string path, string full)
    {
        try
        {
            if (new FileInfo(full) is { Exists: true, Length: > LargestFile })
            {
                throw new DetectorException($"--import {path}: is larger than {LargestFile >> 20} MB and was not read");
            }

            return File.ReadAllBytes(full);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DetectorException($"--import {path}: {(problem is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : problem.Message)}", problem);
        }
    }
}
