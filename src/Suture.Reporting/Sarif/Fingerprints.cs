using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;
using Suture.Text;

namespace Suture.Reporting.Sarif;

/// <summary>Names results so that they keep their name when lines move: by rule, text of the line, and its number among equals.</summary>
internal static class Fingerprints
{
    public const string Key = "suture/v1";

    public static ImmutableArray<string> Of(FileReport file)
    {
        var source = new SourceText(file.Original);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. file.Cases.Select(subject => Next(seen, $"{subject.Finding.Rule}\n{LineOf(source, subject.Finding)}"))];
    }

    private static string Next(Dictionary<string, int> seen, string identity)
    {
        var occurrence = seen.GetValueOrDefault(identity) + 1;
        seen[identity] = occurrence;
        return string.Create(CultureInfo.InvariantCulture, $"{Hash(identity):x16}:{occurrence}");
    }

    private static string LineOf(SourceText source, Finding finding)
    {
        var line = finding.Location.Start.Line;
        var text = line < source.LineCount ? source.ToString(source.SpanOfLine(line)) : "";
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // FNV-1a: it names results, it guards nothing, and it needs no OpenSSL on the machine.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ (byte)character) * 1099511628211UL;
            hash = (hash ^ (byte)(character >> 8)) * 1099511628211UL;
        }

        return hash;
    }
}
