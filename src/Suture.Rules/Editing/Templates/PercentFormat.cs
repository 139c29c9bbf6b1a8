using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary><c>"…%s…" % values</c> (printf-style formatting).</summary>
internal static class PercentFormat
{
    public static StringTemplate? Read(CodeFile file, BinaryExpression percent, StringExpression format)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var next = 0;
        foreach (var (piece, span) in Literals.Texts(format))
        {
            if (!Split(file, piece, span, percent.Right, parts, ref next))
            {
                return null;
            }
        }

        return next == Count(percent.Right)
            ? new StringTemplate(percent, parts.ToImmutable(), TextSpan.FromBounds(format.Span.End, percent.Span.End))
            : null;
    }

    // The right side is one value, a tuple of them, or a dictionary of named ones; a name that may hold a tuple cannot be told apart.
    private static int Count(Expression right) => right switch
    {
        TupleExpression tuple => tuple.Elements.Length,
        DictionaryExpression => 0,
        _ => 1,
    };

    private static bool Split(
        CodeFile file, StringPiece piece, TextSpan span, Expression right, ImmutableArray<TemplatePart>.Builder parts, ref int next)
    {
        var text = file.Source.Text;
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] != '%')
            {
                continue;
            }

            if (at + 1 < span.End && text[at + 1] == '%')
            {
                at++;
                continue;
            }

            if (Directive(text.AsSpan(at, span.End - at)) is not { } directive || Value(file, right, directive.Name, ref next) is not { } value)
            {
                return false;
            }

            parts.Add(RawText.Read(file, piece, TextSpan.FromBounds(start, at), "%"));
            var (inner, hadStr) = StrCall.Unwrap(file, value);
            parts.Add(new TemplatePart.Hole(new TextSpan(at, directive.Length), piece, inner, directive.Plain, hadStr));
            start = at + directive.Length;
            at = start - 1;
        }

        parts.Add(RawText.Read(file, piece, TextSpan.FromBounds(start, span.End), "%"));
        return true;
    }

    private static (string? Name, int Length, bool Plain)? Directive(ReadOnlySpan<char> rest)
    {
        var length = 1;
        string? name = null;
        if (rest.Length > 1 && rest[1] == '(')
        {
            var end = rest.IndexOf(')');
            name = end > 0 ? rest[2..end].ToString() : null;
            length = end + 1;
        }

        var kind = length;
        while (kind < rest.Length && rest[kind] is '-' or '+' or ' ' or '#' or '.' or (>= '0' and <= '9'))
        {
            kind++;
        }

        return length > 0 && kind < rest.Length && rest[kind] is 's' or 'd' or 'i' or 'u' or 'r' or 'f' or 'x'
            ? (name, kind + 1, kind == length && rest[kind] is 's' or 'd' or 'i' or 'u')
            : null;
    }

    private static Expression? Value(CodeFile file, Expression right, string? name, ref int next)
    {
        if (right is DictionaryExpression dictionary)
        {
            return name is null ? null : dictionary.Items.FirstOrDefault(item => item.Key is { } key && file.Model.ConstantOf(key) is string text && text == name)?.Value;
        }

        var index = next++;
        return name is not null ? null
            : right is not TupleExpression tuple ? right
            : index < tuple.Elements.Length && tuple.Elements[index] is not StarredExpression ? tuple.Elements[index] : null;
    }
}
