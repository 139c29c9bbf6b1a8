using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Columns as CPython counts them: in bytes of the line's UTF-8.</summary>
internal sealed class Utf8Columns(SourceText source)
{
    public (int Line, int Column) At(int offset)
    {
        var (line, column) = source.PositionAt(offset);
        return (line, Encoding.UTF8.GetByteCount(source.Text.AsSpan(offset - column, column)));
    }
}
