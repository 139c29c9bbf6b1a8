using Suture.Text;

namespace Suture.Findings;

/// <summary>A stretch of a file, as offsets for programs and as lines and columns (zero-based) for people.</summary>
public sealed record Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    public static Location Of(string path, SourceText source, TextSpan span) =>
        new(path, span, source.PositionAt(span.Start), source.PositionAt(span.End));

    public override string ToString() => $"{Path}:{Start}";
}
