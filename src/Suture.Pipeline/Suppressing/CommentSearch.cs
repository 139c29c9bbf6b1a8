using System.Collections.Immutable;
using Suture.Rules;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>
/// Finds the comments that may ask for a finding to be left out. The text is searched for number signs with their words behind first, so
/// that a file without them costs next to nothing; whether one begins a comment, and is not in a string, the tokens tell.
/// </summary>
internal static class CommentSearch
{
    private const string OwnWord = "suture:";

    private static readonly string[] ForeignWords = ["nosec", "noqa", "nosem", "flake8", "ruff"];

    public static bool MayHaveOwn(string text) => Next(text, 0, onlyOwn: true) >= 0;

    public static bool MayHaveAny(string text) => Next(text, 0) >= 0;

    public static ImmutableArray<Comment> In(CodeFile code)
    {
        var text = code.Source.Text;
        var found = ImmutableArray.CreateBuilder<Comment>();
        for (var at = Next(text, 0); at >= 0;)
        {
            var comment = CommentAt(code, at);
            if (comment is not null)
            {
                found.Add(comment);
            }

            at = Next(text, comment?.Span.End ?? at + 1);
        }

        return found.ToImmutable();
    }

    /// <summary>The next number sign with one of the words behind it; negative when there is none.</summary>
    private static int Next(string text, int from, bool onlyOwn = false)
    {
        for (var sign = text.IndexOf('#', from); sign >= 0; sign = text.IndexOf('#', sign + 1))
        {
            var words = text.AsSpan(sign + 1).TrimStart();
            if (words.StartsWith(OwnWord, StringComparison.OrdinalIgnoreCase) || (!onlyOwn && StartsWithForeignWord(words)))
            {
                return sign;
            }
        }

        return -1;
    }

    private static bool StartsWithForeignWord(ReadOnlySpan<char> words)
    {
        foreach (var word in ForeignWords)
        {
            if (words.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The comment that holds a position; null when a token does.</summary>
    private static Comment? CommentAt(CodeFile code, int position)
    {
        var (text, tokens) = (code.Source.Text, code.Tree.Tokens);
        var index = code.Tree.TokenIndexAt(position);
        if (tokens[index].Span.Contains(position))
        {
            return null;
        }

        var line = code.Source.PositionAt(position).Line;
        var lineStart = code.Source.StartOfLine(line);
        var from = Math.Max(lineStart, index == 0 ? 0 : tokens[index - 1].End);
        var sign = from > position ? -1 : text.IndexOf('#', from, position - from + 1);
        if (sign < 0)
        {
            return null;
        }

        var length = text.AsSpan(sign).IndexOfAny('\r', '\n');
        var span = new TextSpan(sign, length < 0 ? text.Length - sign : length);
        return new Comment(code.Source.ToString(span).TrimEnd(), span, line, text.AsSpan(lineStart, sign - lineStart).IsWhiteSpace());
    }
}
