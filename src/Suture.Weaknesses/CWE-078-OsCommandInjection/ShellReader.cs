using System.Collections.Immutable;
using System.Text;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Splits a command line into words, as the POSIX shell language does (IEEE 1003.1, 2.2 and 2.3).</summary>
internal sealed class ShellReader
{
    private const char None = '\0';

    private readonly ImmutableArray<ShellWord>.Builder words = ImmutableArray.CreateBuilder<ShellWord>();
    private readonly ImmutableArray<ShellHole>.Builder holes = ImmutableArray.CreateBuilder<ShellHole>();
    private readonly ImmutableArray<ShellPiece>.Builder pieces = ImmutableArray.CreateBuilder<ShellPiece>();
    private readonly StringBuilder text = new();
    private readonly Stack<char> outer = new();
    private char quote = None;
    private bool inBackticks;
    private bool inComment;
    private bool inHereDocument;
    private bool inWord;
    private bool escaped;
    private int command;
    private string? needsShell;

    public ShellLine Read(IEnumerable<string?> parts)
    {
        var openAt = ImmutableArray.CreateBuilder<char>();
        var index = 0;
        foreach (var part in parts)
        {
            openAt.Add(quote);
            if (part is null)
            {
                Hole(index);
            }
            else
            {
                Text(part);
            }

            index++;
        }

        EndWord();
        openAt.Add(quote);
        return new ShellLine(words.ToImmutable(), holes.ToImmutable(), needsShell, openAt.ToImmutable());
    }

    private void Hole(int part)
    {
        // A backslash right before a value would escape only its first character.
        var isNested = outer.Count > 0 || inBackticks || inComment || inHereDocument || escaped;
        escaped = false;
        holes.Add(new ShellHole(part, quote, isNested, words.Count));
        FlushText();
        pieces.Add(new ShellPiece(null, part));
        inWord = true;
    }

    private void Text(string part)
    {
        for (var at = 0; at < part.Length; at++)
        {
            Character(part[at], at + 1 < part.Length ? part[at + 1] : None);
        }
    }

    private void Character(char letter, char next)
    {
        if (escaped)
        {
            escaped = false;
            Add(letter);
        }
        else if (inComment)
        {
            inComment = letter != '\n';
        }
        else if (quote == '\'')
        {
            CloseOrAdd(letter);
        }
        else if (quote == '"')
        {
            InDoubleQuotes(letter, next);
        }
        else
        {
            Unquoted(letter, next);
        }
    }

    private void InDoubleQuotes(char letter, char next)
    {
        if (letter == '\\' && next is '$' or '`' or '"' or '\\' or '\n')
        {
            escaped = true;
        }
        else if (letter is '$' or '`')
        {
            Expansion(letter, next);
        }
        else
        {
            CloseOrAdd(letter);
        }
    }

    private void CloseOrAdd(char letter)
    {
        if (letter == quote)
        {
            quote = None;
            return;
        }

        Add(letter);
    }

    private void Unquoted(char letter, char next)
    {
        switch (letter)
        {
            case ' ' or '\t' or '\r':
                EndWord();
                break;
            case '\'' or '"':
                (quote, inWord) = (letter, true);
                break;
            case '\\':
                Needs("a backslash");
                escaped = true;
                break;
            case '$' or '`':
                Expansion(letter, next);
                break;
            case ')' when outer.Count > 0:
                EndWord();
                quote = outer.Pop();
                break;
            case ';' or '&' or '|' or '(' or ')' or '\n':
                Operator(letter);
                break;
            case '<' or '>':
                Redirection(letter, next);
                break;
            default:
                Ordinary(letter);
                break;
        }
    }

    private void Ordinary(char letter)
    {
        if (letter == '#' && !inWord)
        {
            inComment = true;
            Needs("a comment");
            return;
        }

        Needs(letter switch
        {
            '*' or '?' or '[' => "a file name pattern",
            '~' when !inWord => "the home folder sign ~",
            '{' => "braces",
            '!' when !inWord => "a negation",
            '=' when words.Count == 0 && pieces.Count == 0 => "an assignment",
            _ => null,
        });
        Add(letter);
    }

    private void Expansion(char letter, char next)
    {
        Needs(letter == '`' || next == '(' ? "a command substitution" : "a variable of the shell");
        Add(letter);
        if (letter == '`')
        {
            inBackticks = !inBackticks;
        }
        else if (next == '(')
        {
            outer.Push(quote);
            quote = None;
        }
    }

    private void Operator(char letter)
    {
        EndWord();
        command++;
        Needs(letter switch { '|' => "a pipe", '\n' => "several lines", '(' or ')' => "brackets", _ => $"the operator {letter}" });
    }

    private void Redirection(char letter, char next)
    {
        Needs("a redirection");
        inHereDocument = inHereDocument || (letter == '<' && next == '<');
        EndWord();
    }

    private void Add(char letter)
    {
        text.Append(letter);
        inWord = true;
    }

    private void EndWord()
    {
        FlushText();
        if (inWord)
        {
            words.Add(new ShellWord(pieces.ToImmutable(), command));
        }

        pieces.Clear();
        inWord = false;
    }

    private void FlushText()
    {
        if (text.Length > 0)
        {
            pieces.Add(new ShellPiece(text.ToString(), -1));
            text.Clear();
        }
    }

    private void Needs(string? what) => needsShell ??= what;
}
