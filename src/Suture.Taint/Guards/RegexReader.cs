namespace Suture.Taint;

/// <summary>
/// Reads the few regular expressions that people check input with: literals, character classes, escapes, groups, alternatives and
/// repetition. Anything else says nothing about the characters that a match consists of.
/// </summary>
internal ref struct RegexReader
{
    private readonly ReadOnlySpan<char> pattern;
    private readonly CharacterSet set;
    private int at;

    private RegexReader(ReadOnlySpan<char> pattern)
    {
        this.pattern = pattern;
        set = new CharacterSet();
    }

    /// <summary>The characters of a match, or null when it may hold others. A partial match needs anchors to say anything.</summary>
    public static CharacterSet? CharactersOf(string pattern, bool isFullMatch, bool isAtStart)
    {
        var body = pattern.AsSpan();
        var start = body.StartsWith("^") || body.StartsWith("\\A");
        var end = body.EndsWith("$") || body.EndsWith("\\Z");
        if (!isFullMatch && !(end && (start || isAtStart)))
        {
            return null;
        }

        body = body.StartsWith("^") ? body[1..] : body.StartsWith("\\A") ? body[2..] : body;
        body = body.EndsWith("$") ? body[..^1] : body.EndsWith("\\Z") ? body[..^2] : body;

        // ^a|b$ anchors a at one end only and b at the other.
        if (!isFullMatch && HasOpenAlternative(body))
        {
            return null;
        }

        var reader = new RegexReader(body);
        return reader.Read() ? reader.set : null;
    }

    private static bool HasOpenAlternative(ReadOnlySpan<char> body)
    {
        var depth = 0;
        for (var i = 0; i < body.Length; i++)
        {
            depth += body[i] switch { '(' => 1, ')' => -1, _ => 0 };
            i += body[i] == '\\' ? 1 : 0;
            if (depth == 0 && i < body.Length && body[i] == '|')
            {
                return true;
            }
        }

        return false;
    }

    private bool Read()
    {
        while (at < pattern.Length)
        {
            var character = pattern[at++];
            var isRead = character switch
            {
                '[' => ReadClass(),
                '\\' => ReadEscape(),
                '(' => ReadGroupStart(),
                '{' => SkipCount(),
                ')' or '|' or '*' or '+' or '?' => true,
                '.' or '^' or '$' => false,
                _ => Add(character),
            };
            if (!isRead)
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool Add(char character)
    {
        set.Add(character);
        return character < 128;
    }

    private bool ReadGroupStart()
    {
        if (at >= pattern.Length || pattern[at] != '?')
        {
            return true;
        }

        if (pattern[at..].StartsWith("?:"))
        {
            at += 2;
            return true;
        }

        // Looking around adds no characters, but what is in it must not count as allowed: too rare to read.
        return false;
    }

    private bool SkipCount()
    {
        var close = pattern[at..].IndexOf('}');
        at += close + 1;
        return close >= 0;
    }

    private bool ReadEscape()
    {
        if (at >= pattern.Length)
        {
            return false;
        }

        var letter = pattern[at++];
        switch (letter)
        {
            case 'd':
                set.AddRange('0', '9');
                return true;
            case 'w':
                set.AddRange('0', '9');
                set.AddRange('a', 'z');
                set.AddRange('A', 'Z');
                set.Add('_');
                return true;
            case 's':
                set.AddAll(CharacterSet.Of(" \t\n\r\f\v"));
                return true;
            case 'b':
                return true;
            default:
                return !char.IsAsciiLetterOrDigit(letter) && Add(letter);
        }
    }

    private bool ReadClass()
    {
        if (at < pattern.Length && pattern[at] == '^')
        {
            return false;
        }

        for (var isFirst = true; at < pattern.Length && (pattern[at] != ']' || isFirst); isFirst = false)
        {
            var character = pattern[at++];
            if (character == '\\')
            {
                if (!ReadEscape())
                {
                    return false;
                }
            }
            else if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                set.AddRange(character, pattern[at + 1]);
                at += 2;
            }
            else
            {
                set.Add(character);
            }
        }

        return at++ < pattern.Length;
    }
}
