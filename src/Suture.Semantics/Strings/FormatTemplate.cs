using System.Collections.Immutable;
using System.Globalization;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Reads the fields of a <c>str.format</c> template (Library Reference, "Format String Syntax") and pairs them with the arguments.</summary>
internal static class FormatTemplate
{
    /// <summary>Text and holes; default when fields and arguments do not pair up in the source.</summary>
    public static ImmutableArray<StringPart> Fill(ImmutableArray<StringText> template, ImmutableArray<Argument> arguments)
    {
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        var next = 0;
        foreach (var text in template)
        {
            if (!Fill(text, arguments, ref next, parts))
            {
                return default;
            }
        }

        return parts.ToImmutable();
    }

    private static bool Fill(StringText text, ImmutableArray<Argument> arguments, ref int next, ImmutableArray<StringPart>.Builder parts)
    {
        var run = new TextRun(text.Piece);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var character = text.Text[i];
            if (character is not ('{' or '}'))
            {
                run.Add(character, text.Offsets[i]);
                continue;
            }

            if (i + 1 < text.Text.Length && text.Text[i + 1] == character)
            {
                run.Add(character, text.Offsets[i]);
                i++;
                continue;
            }

            var close = character == '{' ? text.Text.IndexOf('}', i) : -1;
            if (close < 0 || Hole(text, i, close, arguments, ref next) is not { } hole)
            {
                return false;
            }

            if (!run.IsEmpty)
            {
                parts.Add(run.End(text.Offsets[i]));
            }

            parts.Add(hole);
            i = close;
        }

        if (!run.IsEmpty)
        {
            parts.Add(run.End(text.Offsets[^1]));
        }

        return true;
    }

    private static StringHole? Hole(StringText text, int open, int close, ImmutableArray<Argument> arguments, ref int next)
    {
        var field = text.Text.AsSpan(open + 1, close - open - 1);
        if (field.Contains('{'))
        {
            return null;
        }

        var colon = field.IndexOf(':');
        var spec = colon < 0 ? "" : field[(colon + 1)..].ToString();
        field = colon < 0 ? field : field[..colon];
        var mark = field.IndexOf('!');
        char? conversion = mark >= 0 && mark + 1 < field.Length ? field[mark + 1] : null;
        field = mark < 0 ? field : field[..mark];
        var access = field.IndexOfAny('.', '[');
        var name = access < 0 ? field : field[..access];
        var value = name.IsEmpty ? At(arguments, next++)
            : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? At(arguments, position)
            : Named(arguments, name);
        return value is null ? null : new StringHole(
            value, HoleOrigin.Format, text.SpanOf(open, close + 1 - open), text.Piece, conversion, spec,
            access < 0 ? "" : field[access..].ToString(), null);
    }

    private static Expression? At(ImmutableArray<Argument> arguments, int position)
    {
        for (var i = 0; i < arguments.Length && i <= position; i++)
        {
            if (arguments[i].ArgumentKind != ArgumentKind.Positional)
            {
                return null;
            }
        }

        return position < arguments.Length ? arguments[position].Value : null;
    }

    private static Expression? Named(ImmutableArray<Argument> arguments, ReadOnlySpan<char> name)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Keyword && name.SequenceEqual(argument.Name))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
