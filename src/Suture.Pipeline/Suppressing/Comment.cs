using Suture.Text;

namespace Suture.Pipeline;

/// <summary>A comment of a file.</summary>
/// <param name="Text">From the number sign to the end of the line.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Line">Its line, from zero.</param>
/// <param name="StandsAlone">True when nothing but blanks is before it on its line.</param>
internal sealed record Comment(string Text, TextSpan Span, int Line, bool StandsAlone);
