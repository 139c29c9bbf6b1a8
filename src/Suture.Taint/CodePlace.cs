using Suture.Text;

namespace Suture.Taint;

/// <summary>A stretch of another file than the one that is read; lines and columns are zero-based.</summary>
/// <param name="Path">The other file, as the user named it.</param>
public sealed record CodePlace(string Path, TextSpan Span, LinePosition Start, LinePosition End);
