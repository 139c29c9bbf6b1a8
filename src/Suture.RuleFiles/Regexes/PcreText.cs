using System.Globalization;
using System.Text;

namespace Suture.RuleFiles.Regexes;

/// <summary>
/// Writes a regex of PCRE, which Semgrep's rules use, as one of .NET that means the same: groups are numbered as they open, classes such as
/// <c>\d</c> hold ASCII only. What .NET has no word for is an error.
/// </summary>
internal sealed class PcreText
{
    private readonly string pattern;
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int groups;
    private int at;

    private PcreText(string pattern) => this.pattern = pattern;

    /// <summary>The regex for .NET, and the number of each named group.</summary>
    /// <exception cref="FormatException">.NET has no word for it.</exception>
    public static (string Text, IReadOnlyDictionary<string, int> Names) Translate(string pattern)
    {
        var translation = new PcreText(pattern);
        while (translation.at < pattern.Length)
        {
            translation.Step();
        }

        return (translation.text.ToString(), translation.numbers);
    }

    private void Step()
    {
        switch (pattern[at])
        {
            case '\\':
                Escape(isInClass: false);
                break;
            case '[':
                Class();
                break;
            case '(':
                Group();
                break;
            default:
                text.Append(pattern[at++]);
                break;
        }
    }

    private void Group()
    {
        if (Follows("(*"))
        {
            throw new FormatException("verbs such as (*UTF) are not supported");
        }

        if (Follows("(?P="))
        {
            Reference(pattern.IndexOf(')', at), at + 4);
        }
        else if (Follows("(?P>") || Follows("(?R)") || Follows("(?&"))
        {
            throw new FormatException("recursion is not supported");
        }
        else if (NameAt() is { } name)
        {
            numbers.TryAdd(name.Name, ++groups);
            text.Append(CultureInfo.InvariantCulture, $"(?<{groups}>");
            at = name.End + 1;
        }
        else if (Follows("(?"))
        {
            text.Append("(?");
            at += 2;
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"(?<{++groups}>");
            at++;
        }
    }

    private (string Name, int End)? NameAt()
    {
        var start = Follows("(?P<") ? at + 4 : Follows("(?<") && at + 3 < pattern.Length && pattern[at + 3] is not ('=' or '!') ? at + 3 : Follows("(?'") ? at + 3 : -1;
        if (start < 0)
        {
            return null;
        }

        var end = pattern.IndexOf(pattern[start - 1] == '\'' ? '\'' : '>', start);
        return end < 0 ? throw new FormatException("the name of a group is not closed") : (pattern[start..end], end);
    }

    private void Reference(int end, int start)
    {
        var name = end < 0 ? "" : pattern[start..end];
        if (!numbers.TryGetValue(name, out var number))
        {
            throw new FormatException($"there is no group '{name}' before its use");
        }

        text.Append(CultureInfo.InvariantCulture, $@"\k<{number}>");
        at = end + 1;
    }

    private void Class()
    {
        text.Append(pattern[at++]);
        if (at < pattern.Length && pattern[at] == '^')
        {
            text.Append(pattern[at++]);
        }

        for (var isFirst = true; at < pattern.Length; isFirst = false)
        {
            if (pattern[at] == ']' && !isFirst)
            {
                text.Append(pattern[at++]);
                return;
            }

            if (pattern[at] == '\\')
            {
                Escape(isInClass: true);
            }
            else if (Follows("[:"))
            {
                Posix();
            }
            else
            {
                // A bracket inside a class would take characters away in .NET.
                text.Append(pattern[at] is '[' or ']' ? "\\" : "").Append(pattern[at++]);
            }
        }
    }

    private void Posix()
    {
        var end = pattern.IndexOf(":]", at, StringComparison.Ordinal);
        var name = end < 0 ? pattern[at..] : pattern[(at + 2)..end];
        text.Append(name switch
        {
            "alpha" => "a-zA-Z",
            "digit" => "0-9",
            "alnum" => "a-zA-Z0-9",
            "upper" => "A-Z",
            "lower" => "a-z",
            "space" => @" \t\n\v\f\r",
            "blank" => @" \t",
            "punct" => @"!-/:-@\[-`{-~",
            "xdigit" => "0-9A-Fa-f",
            "word" => "a-zA-Z0-9_",
            _ => throw new FormatException($"the class [:{name}:] is not supported"),
        });
        at = end + 2;
    }

    private void Escape(bool isInClass)
    {
        if (at + 1 == pattern.Length)
        {
            throw new FormatException("a backslash stands at the end");
        }

        var letter = pattern[at + 1];
        if (Follows(@"\k<") || Follows(@"\k{") || Follows(@"\g{") || Follows(@"\k'"))
        {
            var close = letter == 'g' || pattern[at + 2] == '{' ? '}' : pattern[at + 2] == '\'' ? '\'' : '>';
            Reference(pattern.IndexOf(close, at + 3), at + 3);
            return;
        }

        text.Append(letter switch
        {
            'd' => isInClass ? "0-9" : "[0-9]",
            'w' => isInClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]",
            's' => isInClass ? @" \t\n\v\f\r" : @"[ \t\n\v\f\r]",
            'h' => isInClass ? @" \t" : @"[ \t]",
            'D' when !isInClass => "[^0-9]",
            'W' when !isInClass => "[^a-zA-Z0-9_]",
            'S' when !isInClass => @"[^ \t\n\v\f\r]",
            'H' when !isInClass => @"[^ \t]",
            'R' when !isInClass => @"(?:\r\n|\n|\r|\f|\v)",
            '_' => "_",
            'Q' or 'E' or 'K' or 'G' or 'X' or 'C' or 'N' => throw new FormatException($@"\{letter} is not supported"),
            _ => pattern.Substring(at, 2),
        });
        at += 2;
    }

    private bool Follows(string sign) => pattern.AsSpan(at).StartsWith(sign);
}
