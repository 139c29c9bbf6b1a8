using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>The token cursor: what is next, and how to take it.</content>
internal sealed partial class Parser
{
    // Kept beside the index: it is asked for far more often than it changes.
    private TokenKind Kind { get; set; } = tokens[0].Kind;

    /// <summary>Where the next token starts.</summary>
    private int Start => tokens[index].Start;

    private bool At(TokenKind kind) => Kind == kind;

    private TokenKind KindAfterNext => At(TokenKind.EndOfFile) ? TokenKind.EndOfFile : tokens[index + 1].Kind;

    private void Advance()
    {
        if (Kind != TokenKind.EndOfFile)
        {
            lastEnd = tokens[index++].End;
            Kind = tokens[index].Kind;
        }
    }

    private bool Eat(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Expect(TokenKind kind, string message)
    {
        if (Eat(kind))
        {
            return true;
        }

        Report(message);
        return false;
    }

    /// <summary>The span from a place to the end of the last token taken.</summary>
    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, lastEnd));

    private bool AtWord(string word) => At(TokenKind.Name) && TextOf(index).SequenceEqual(word);

    private ReadOnlySpan<char> TextOf(int token) => text.AsSpan(tokens[token].Start, tokens[token].Length);

    private string InternNext() => names.Intern(TextOf(index));

    /// <summary>Takes a name; an error and an empty one when there is none.</summary>
    private (string Name, TextSpan Span) ParseName(bool isValue = false)
    {
        if (!At(TokenKind.Name))
        {
            Report("invalid syntax");
            return ("", new TextSpan(lastEnd, 0));
        }

        var name = InternName(isValue);
        var span = tokens[index].Span;
        Advance();
        return (name, span);
    }

    // A name as Python compares it: one of other letters than ASCII's in its normal form.
    private string InternName(bool isValue)
    {
        var name = TextOf(index);
        return isAscii || Ascii.IsValid(name) ? names.Intern(name, isValue) : names.Intern(Normalization.ToNfkc(name), isValue);
    }
}
