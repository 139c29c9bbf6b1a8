using System.Buffers;
using System.Collections.Immutable;
using Suture.Rules;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>
/// Finds the comments that may ask for a finding to be left out. The text is searched for their words first, so that a file without them
/// costs nothing more; whether a word is in a comment, and not in a string, the tokens tell.
/// </summary>
internal static class CommentSearch
{
    private const string OwnWord = "suture:";

    private static readonly SearchValues<string> Words = SearchValues.Create([OwnWord, "nosec", "noqa", "nosem"], StringComparison.OrdinalIgnoreCase);

    public static bool MayHaveOwn(string text) => text.Contains(OwnWord, StringComparison.OrdinalIgnoreCase);

    public static bool MayHaveAny(string text) => text.AsSpan().ContainsAny(Words);

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

    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Words);
        return at < 0 ? at : from + at;
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
        var sign = from > position ? -1 : text.IndexOf('#', from, position - from);
        if (sign < 0)
        {
            return null;
        }

        var length = text.AsSpan(sign).IndexOfAny('\r', '\n');
        var span = new TextSpan(sign, length < 0 ? text.Length - sign : length);
        return new Comment(code.Source.ToString(span).TrimEnd(), span, line, text.AsSpan(lineStart, sign - lineStart).IsWhiteSpace());
    }
}
