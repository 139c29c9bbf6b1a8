using System.Globalization;
using System.Text;

namespace Suture.Syntax.Python;

/// <summary>Reads what a string's text stands for, one code point (of bytes: one byte) at a time (Language Reference 2.4.1.1).</summary>
internal ref struct StringDecoder(ReadOnlySpan<char> body, bool isRaw, bool isBytes, bool hasDoubledBraces)
{
    private const int LargestCodePoint = 0x10FFFF;
    private readonly ReadOnlySpan<char> body = body;
    private int position;

    /// <summary>The code point read last; U+FFFD where <see cref="Problem"/> says why none could be.</summary>
    public int Current { get; private set; }

    /// <summary>The first thing wrong with an escape so far, as CPython words it.</summary>
    public string? Problem { get; private set; }

    public bool MoveNext()
    {
        while (position < body.Length)
        {
            var c = body[position];
            if (c == '\\' && !isRaw && position + 1 < body.Length)
            {
                if (ReadEscape(body[position + 1]))
                {
                    return true;
                }
            }
            else
            {
                ReadPlain(c);
                return true;
            }
        }

        return false;
    }

    private void ReadPlain(char c)
    {
        position++;
        Current = c;
        switch (c)
        {
            // Python reads every line break as one newline (Language Reference 2.1.2).
            case '\r':
                Current = '\n';
                position += position < body.Length && body[position] == '\n' ? 1 : 0;
                break;
            case '{' or '}' when hasDoubledBraces && position < body.Length && body[position] == c:
                position++;
                break;
            case var _ when char.IsHighSurrogate(c) && position < body.Length && char.IsLowSurrogate(body[position]):
                Current = char.ConvertToUtf32(c, body[position++]);
                break;
        }
    }

    /// <summary>False when the escape stands for nothing: a joined line.</summary>
    private bool ReadEscape(char c)
    {
        position += 2;
        switch (c)
        {
            case '\n':
                return false;
            case '\r':
                position += position < body.Length && body[position] == '\n' ? 1 : 0;
                return false;
            case >= '0' and <= '7':
                ReadOctal();
                return true;
            case 'x':
                ReadHexadecimal(2, isBytes ? "invalid \\x escape" : "truncated \\xXX escape");
                return true;
            case 'u' when !isBytes:
                ReadHexadecimal(4, "truncated \\uXXXX escape");
                return true;
            case 'U' when !isBytes:
                ReadHexadecimal(8, "truncated \\UXXXXXXXX escape");
                return true;
            case 'N' when !isBytes:
                ReadName();
                return true;
            default:
                ReadSimpleEscape(c);
                return true;
        }
    }

    private void ReadSimpleEscape(char c)
    {
        Current = c switch
        {
            '\\' or '\'' or '"' => c,
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => -1,
        };
        if (Current < 0)
        {
            // An unknown escape is no escape: the backslash stays, and what follows is read by itself.
            Current = '\\';
            position--;
        }
    }

    private void ReadOctal()
    {
        var start = position - 1;
        while (position < body.Length && position < start + 3 && body[position] is >= '0' and <= '7')
        {
            position++;
        }

        var value = 0;
        foreach (var digit in body[start..position])
        {
            value = (value * 8) + (digit - '0');
        }

        Current = isBytes ? value & 0xFF : value;
    }

    private void ReadHexadecimal(int digits, string problem)
    {
        var available = body[position..];
        if (available.Length < digits || !uint.TryParse(available[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            Fail(problem);
            return;
        }

        position += digits;
        if (value > LargestCodePoint)
        {
            Fail("illegal Unicode character");
            return;
        }

        Current = (int)value;
    }

    private void ReadName()
    {
        var end = position < body.Length && body[position] == '{' ? body[position..].IndexOf('}') : -1;
        if (end < 2)
        {
            Fail("malformed \\N character escape");
            return;
        }

        var found = UnicodeNames.Find(body.Slice(position + 1, end - 1));
        position += end + 1;
        if (found is null)
        {
            Fail("unknown Unicode character name");
            return;
        }

        Current = found.Value;
    }

    private void Fail(string problem)
    {
        Problem ??= problem;
        Current = Rune.ReplacementChar.Value;
    }
}
