using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Reports what is wrong with a file before its first token: its encoding.</summary>
internal static class SourceCheck
{
    private const int FirstInvalidByte = 0x80;

    public static void Report(SourceText source, ErrorList errors)
    {
        var head = source.Text.AsSpan(0, Math.Min(source.Length, 1024));
        if (EncodingCookie.Find(head) is { } name)
        {
            var encoding = EncodingCookie.EncodingOf(name);
            if (encoding is null)
            {
                errors.Add(0, 0, $"unknown encoding: {name}");
            }
            else if (source.Encoding.HasByteOrderMark && !EncodingCookie.IsProperUtf8(name))
            {
                errors.Add(0, 0, $"encoding problem: {name} with BOM");
            }
        }

        if (source.IsAscii)
        {
            return;
        }

        var text = source.Text.AsSpan();
        var place = text.IndexOfAnyInRange('\uDC80', '\uDCFF');
        while (place > 0 && char.IsHighSurrogate(text[place - 1]))
        {
            var next = text[(place + 1)..].IndexOfAnyInRange('\uDC80', '\uDCFF');
            place = next < 0 ? -1 : place + 1 + next;
        }

        if (place >= 0)
        {
            errors.Add(place, place + 1, $"(unicode error) the file's encoding cannot decode byte 0x{text[place] - '\uDC80' + FirstInvalidByte:x2}");
        }
    }
}
