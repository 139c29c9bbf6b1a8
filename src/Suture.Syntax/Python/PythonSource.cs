using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Bytes to text as Python does it: byte order mark, then the encoding cookie of the first two lines (PEP 263), then UTF-8.</summary>
public static class PythonSource
{
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return SourceEncoding.Utf8WithByteOrderMark.Decode(bytes);
        }

        var encoding = EncodingCookie.Find(bytes) is { } name ? EncodingCookie.EncodingOf(name) : null;
        return (encoding ?? SourceEncoding.Utf8).Decode(bytes);
    }
}
