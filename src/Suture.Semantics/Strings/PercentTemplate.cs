using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Reads the specifiers of a <c>%</c> format (Library Reference, "printf-style String Formatting") and pairs them with the values.</summary>
internal static class PercentTemplate
{
    /// <summary>Text and holes; default when specifiers and values do not pair up in the source.</summary>
    public static ImmutableArray<StringPart> Fill(ImmutableArray<StringText> template, Expression values)
    {
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        var next = 0;
        foreach (var text in template)
        {
            if (!Fill(text, values, ref next, parts))
            {
                return default;
            }
        }

        var expected = values switch { TupleExpression tuple => tuple.Elements.Length, DictionaryExpression => next, _ => 1 };
        return next == expected ? parts.ToImmutable() : default;
    }

    private static bool Fill(StringText text, Expression values, ref int next, ImmutableArray<StringPart>.Builder parts)
    {
        var run = new TextRun(text.Piece);
        for (var i = 0; i < text.Text.Length;)
        {
            if (text.Text[i] != '%')
            {
                run.Add(text.Text[i], text.Offsets[i]);
                i++;
                continue;
            }

            if (i + 1 < text.Text.Length && text.Text[i + 1] == '%')
            {
                run.Add('%', text.Offsets[i]);
                i += 2;
                continue;
            }

            var start = i;
            var key = ReadKey(text.Text, ref i);
            var flags = i;
            while (i < text.Text.Length && text.Text[i] is '#' or '0' or '-' or ' ' or '+' or '.' or (>= '1' and <= '9') or 'l' or 'h' or 'L')
            {
                i++;
            }

            if (i >= text.Text.Length || !char.IsAsciiLetter(text.Text[i]) || ValueOf(values, key, ref next) is not { } value)
            {
                return false;
            }

            End(run, text.Offsets[start], parts);
            var spec = text.Text[flags..i];
            parts.Add(new StringHole(value, HoleOrigin.Percent, text.SpanOf(start, i + 1 - start), text.Piece, text.Text[i], spec, "", null));
            i++;
        }

        End(run, text.Offsets[^1], parts);
        return true;
    }

    private static string? ReadKey(string text, ref int i)
    {
        i++;
        if (i >= text.Length || text[i] != '(' || text.IndexOf(')', i) is not (> 0 and var close))
        {
            return null;
        }

        var key = text[(i + 1)..close];
        i = close + 1;
        return key;
    }

    private static Expression? ValueOf(Expression values, string? key, ref int next)
    {
        if (key is not null)
        {
            return ByKey(values, key);
        }

        var position = next++;
        return values switch
        {
            TupleExpression tuple => position < tuple.Elements.Length && tuple.Elements[position] is not StarredExpression ? tuple.Elements[position] : null,
            DictionaryExpression => null,
            _ => position == 0 ? values : null,
        };
    }

    private static Expression? ByKey(Expression values, string key)
    {
        if (values is DictionaryExpression dictionary)
        {
            foreach (var item in dictionary.Items)
            {
                if (item.Key is StringExpression { Pieces: [var piece] } && KeyText(piece) == key)
                {
                    return item.Value;
                }
            }
        }

        return null;
    }

    // Keys with escapes are not worth reading: they only fail to pair up.
    private static string KeyText(StringPiece piece)
    {
        SyntaxNode root = piece;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        var text = ((Module)root).Tree.TextOf(piece);
        var start = piece.Prefix.Length + piece.Quote.Length;
        return text.Length >= start + piece.Quote.Length ? text[start..^piece.Quote.Length] : "";
    }

    private static void End(TextRun run, int offset, ImmutableArray<StringPart>.Builder parts)
    {
        if (!run.IsEmpty)
        {
            parts.Add(run.End(offset));
        }
    }
}
