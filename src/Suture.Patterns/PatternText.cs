using System.Text;

namespace Suture.Patterns;

/// <summary>
/// Turns a pattern into text that Python's grammar can read: metavariables become names, <c>&lt;... e ...&gt;</c> and <c>($X: T)</c> calls, and
/// dots become names where Python has no place for an ellipsis.
/// </summary>
internal sealed class PatternText
{
    public const string Metavariable = "__mv_";
    public const string Variadic = "__mvs_";
    public const string Dots = "__dots__";
    public const string Deep = "__deep__";
    public const string Typed = "__typed__";

    private readonly string pattern;
    private readonly StringBuilder text = new();
    private readonly Stack<char> brackets = new();
    private int at;

    private PatternText(string pattern) => this.pattern = pattern;

    /// <exception cref="PatternException">The pattern's own signs are not in order.</exception>
    public static string Rewrite(string pattern) => new PatternText(pattern).Run();

    /// <summary>The metavariable that a name stands for, <c>$X</c> or <c>$...X</c>; null for any other name.</summary>
    public static string? MetavariableOf(string name) =>
        name.StartsWith(Metavariable, StringComparison.Ordinal) ? "$" + name[Metavariable.Length..]
        : name.StartsWith(Variadic, StringComparison.Ordinal) ? "$..." + name[Variadic.Length..]
        : null;

    private string Run()
    {
        while (at < pattern.Length)
        {
            Step();
        }

        return brackets.Contains('<') ? throw new PatternException("'<...' has no '...>'") : text.ToString();
    }

    private void Step()
    {
        if (pattern[at] is '\'' or '"')
        {
            CopyString();
        }
        else if (pattern[at] == '#')
        {
            CopyWhile(c => c != '\n');
        }
        else if (pattern[at] == '$')
        {
            WriteMetavariable();
        }
        else if (Follows("<..."))
        {
            Write($"{Deep}(", 4);
            brackets.Push('<');
        }
        else if (Follows("...>") && brackets.TryPeek(out var open) && open == '<')
        {
            brackets.Pop();
            Write(")", 4);
        }
        else if (Follows("..."))
        {
            Write(DotsHere(), 3);
        }
        else if (pattern[at] == '(' && TypedMetavariable() is { } typed)
        {
            Write($"{Typed}({Metavariable}{typed.Name}, {Rewrite(typed.Type)})", typed.Length);
        }
        else
        {
            Bracket(pattern[at]);
            text.Append(pattern[at++]);
        }
    }

    private void Bracket(char character)
    {
        if (character is '(' or '[' or '{')
        {
            brackets.Push(character == '(' && IsParameterList() ? 'p' : character);
        }
        else if (character is ')' or ']' or '}')
        {
            if (!brackets.TryPop(out var open))
            {
                throw new PatternException($"'{character}' closes nothing");
            }

            if (open == '<')
            {
                throw new PatternException("'<...' has no '...>'");
            }
        }
    }

    // Parameters and dictionaries take no ellipsis in Python, and neither does a chain of methods.
    private string DotsHere()
    {
        var before = text.ToString().AsSpan().TrimEnd();
        if (before.EndsWith(".") || IsInImport(before))
        {
            return Dots;
        }

        return (brackets.TryPeek(out var open) && open == 'p') || IsInLambda(before) ? $"{Dots}=None"
            : open == '{' && (before.EndsWith("{") || before.EndsWith(",")) && IsDictionary() ? $"**{Dots}"
            : "...";
    }

    /// <summary>True when the braces that are open hold a colon of their own, or nothing but dots.</summary>
    private bool IsDictionary()
    {
        var start = text.ToString().LastIndexOf('{');
        var rest = string.Concat(text.ToString().AsSpan(start + 1), pattern.AsSpan(at));
        var close = rest.IndexOf('}', StringComparison.Ordinal);
        return close < 0 || rest[..close].Contains(':', StringComparison.Ordinal) || rest[..close].Trim() == "...";
    }

    private static bool IsInImport(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        return line.StartsWith("from ") && line.Contains(" import", StringComparison.Ordinal);
    }

    private static bool IsInLambda(ReadOnlySpan<char> before) =>
        before.LastIndexOf("lambda") is var start and >= 0 && !before[start..].Contains(':');

    private bool IsParameterList()
    {
        var line = text.ToString();
        var start = line.LastIndexOf('\n') + 1;
        var words = line[start..].TrimStart();
        return (words.StartsWith("def ", StringComparison.Ordinal) || words.StartsWith("async def ", StringComparison.Ordinal)) && !words.Contains('(', StringComparison.Ordinal);
    }

    private void WriteMetavariable()
    {
        var dots = pattern.AsSpan(at + 1).StartsWith("...");
        var start = at + (dots ? 4 : 1);
        var end = start;
        while (end < pattern.Length && IsMetavariableCharacter(pattern[end]) && (end > start || !char.IsAsciiDigit(pattern[end])))
        {
            end++;
        }

        if (end == start)
        {
            throw new PatternException($"'{pattern[at..Math.Min(pattern.Length, start + 8)].Split('\n')[0]}' is no metavariable: these are $ and capital letters, digits and underscores");
        }

        var name = (dots ? Variadic : Metavariable) + pattern[start..end];
        var isParameter = dots && brackets.TryPeek(out var open) && open == 'p';
        Write(isParameter ? name + "=None" : name, end - at);
    }

    // ($X: T), but not the parameters of def f($X: T).
    private (string Name, string Type, int Length)? TypedMetavariable()
    {
        var before = text.Length == 0 ? ' ' : text[^1];
        var close = pattern.IndexOf(')', at);
        if (char.IsLetterOrDigit(before) || before is '_' or ')' or ']' || close < 0)
        {
            return null;
        }

        var inner = pattern[(at + 1)..close];
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : inner[..colon].Trim();
        return name.Length > 1 && name[0] == '$' && name.Skip(1).All(IsMetavariableCharacter)
            ? (name[1..], inner[(colon + 1)..].Trim(), close + 1 - at) : null;
    }

    private void CopyString()
    {
        var quote = pattern.AsSpan(at).StartsWith("\"\"\"") || pattern.AsSpan(at).StartsWith("'''") ? pattern[at..(at + 3)] : pattern[at..(at + 1)];
        var end = at + quote.Length;
        while (end < pattern.Length && !pattern.AsSpan(end).StartsWith(quote))
        {
            end += pattern[end] == '\\' ? 2 : 1;
        }

        if (end >= pattern.Length)
        {
            throw new PatternException("a string is not closed");
        }

        CopyInString(pattern[at..(end + quote.Length)]);
        at = end + quote.Length;
    }

    private void CopyInString(string quoted)
    {
        for (var i = 0; i < quoted.Length; i++)
        {
            var isName = quoted[i] == '$' && i + 1 < quoted.Length && (char.IsAsciiLetterUpper(quoted[i + 1]) || quoted[i + 1] == '_');
            text.Append(isName ? Metavariable : quoted.AsSpan(i, 1));
        }
    }

    private void CopyWhile(Func<char, bool> holds)
    {
        while (at < pattern.Length && holds(pattern[at]))
        {
            text.Append(pattern[at++]);
        }
    }

    internal static bool IsMetavariableCharacter(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character) || character == '_';

    private bool Follows(string sign) => pattern.AsSpan(at).StartsWith(sign);

    private void Write(string written, int read)
    {
        text.Append(written);
        at += read;
    }
}
