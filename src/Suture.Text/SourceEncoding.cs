using System.Text;

namespace Suture.Text;

/// <summary>
/// How characters become a file's bytes. A byte that the encoding cannot read becomes the lone surrogate U+DC80 + (byte - 0x80),
/// as in PEP 383, so that every file comes back byte for byte.
/// </summary>
public sealed class SourceEncoding
{
    private const char FirstEscape = '\uDC80';
    private const char LastEscape = '\uDCFF';
    private readonly Encoding encoding;

    private SourceEncoding(Encoding encoding, bool hasByteOrderMark)
    {
        this.encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    public static SourceEncoding Utf8 { get; } = new(new UTF8Encoding(false, true), false);

    public static SourceEncoding Utf8WithByteOrderMark { get; } = new(new UTF8Encoding(false, true), true);

    public static SourceEncoding Latin1 { get; } =
        new(System.Text.Encoding.GetEncoding(28591, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), false);

    public bool HasByteOrderMark { get; }

    public string Name => encoding.WebName;

    /// <summary>An encoding of .NET's tables by its name, or null when there is none.</summary>
    public static SourceEncoding? ByName(string name)
    {
        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return new(System.Text.Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), false);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads bytes, without the byte order mark; never throws.</summary>
    public SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        var body = HasByteOrderMark ? bytes[3..] : bytes;
        try
        {
            var text = encoding.GetString(body);
            if (encoding is UTF8Encoding)
            {
                return new SourceText(text, this, isAscii: text.Length == body.Length);
            }

            if (encoding.GetBytes(text).AsSpan().SequenceEqual(body))
            {
                return new SourceText(text, this);
            }
        }
        catch (Exception problem) when (problem is DecoderFallbackException or EncoderFallbackException)
        {
            // Some byte is not of this encoding: keep it as an escape below.
        }

        var tolerant = encoding is UTF8Encoding ? this : HasByteOrderMark ? Utf8WithByteOrderMark : Utf8;
        return new SourceText(EscapeInvalid(body), tolerant);
    }

    /// <summary>The exact bytes of a text that <see cref="Decode"/> gave, or of an edited one.</summary>
    public byte[] Encode(string text)
    {
        using var bytes = new MemoryStream(text.Length + 3);
        if (HasByteOrderMark)
        {
            bytes.Write([0xEF, 0xBB, 0xBF]);
        }

        for (var start = 0; start < text.Length;)
        {
            var escape = text.AsSpan(start).IndexOfAnyInRange(FirstEscape, LastEscape);
            while (escape > 0 && char.IsHighSurrogate(text[start + escape - 1]))
            {
                var next = text.AsSpan(start + escape + 1).IndexOfAnyInRange(FirstEscape, LastEscape);
                escape = next < 0 ? -1 : escape + 1 + next;
            }

            var end = escape < 0 ? text.Length : start + escape;
            bytes.Write(encoding.GetBytes(text[start..end]));
            if (end < text.Length)
            {
                bytes.WriteByte((byte)(text[end] - FirstEscape + 0x80));
            }

            start = end + 1;
        }

        return bytes.ToArray();
    }

    public bool HasInvalidBytes(string text) => Encodes(text) is false;

    private static string EscapeInvalid(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var read) == System.Buffers.OperationStatus.Done)
            {
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
                bytes = bytes[read..];
            }
            else
            {
                text.Append((char)(FirstEscape + bytes[0] - 0x80));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    private bool Encodes(string text)
    {
        try
        {
            encoding.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
