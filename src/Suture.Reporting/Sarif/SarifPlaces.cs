using System.Collections.Immutable;
using System.Text.Json;
using Suture.Findings;
using Suture.Text;

namespace Suture.Reporting.Sarif;

/// <summary>Writes where something is: artifacts by address and index, regions in UTF-16 columns counted from one.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, ImmutableArray<FileReport> files)
{
    private readonly Dictionary<string, int> indexes = Index(files);
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);

    /// <summary>The text that a path's offsets speak of, or null when the path is of no file in this report.</summary>
    public SourceText? SourceOf(string path)
    {
        if (!sources.TryGetValue(path, out var source) && indexes.TryGetValue(path, out var index))
        {
            sources[path] = source = new SourceText(files[index].Original);
        }

        return source;
    }

    public void WriteArtifactLocation(string name, string path)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", ArtifactUri.Of(path));
        if (indexes.TryGetValue(path, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
    }

    public void WritePhysicalLocation(Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifactLocation("artifactLocation", location.Path);
        WriteRegion("region", location.Start, location.End, SnippetOf(location));
        json.WriteEndObject();
    }

    public void WriteRegion(string name, LinePosition start, LinePosition end, string? snippet = null)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        if (snippet is not null)
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", snippet);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static Dictionary<string, int> Index(ImmutableArray<FileReport> files)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            known.TryAdd(files[i].Path, i);
        }

        return known;
    }

    private string? SnippetOf(Location location) =>
        SourceOf(location.Path) is { } source && location.Span.End <= source.Length ? source.ToString(location.Span) : null;
}
