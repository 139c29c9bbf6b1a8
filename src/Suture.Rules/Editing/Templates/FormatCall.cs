using System.Collections.Immutable;
using System.Globalization;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary><c>"…{}…".format(values)</c> (PEP 3101).</summary>
internal static class FormatCall
{
    public static StringTemplate? Read(CodeFile file, CallExpression call, StringExpression format)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var next = 0;
        foreach (var (piece, span) in Literals.Texts(format))
        {
            if (piece.Prefix.ContainsAny('f', 'F') || !Split(file, piece, span, call, parts, ref next))
            {
                return null;
            }
        }

        return new StringTemplate(call, parts.ToImmutable(), TextSpan.FromBounds(format.Span.End, call.Span.End));
    }

    private static bool Split(
        CodeFile file, StringPiece piece, TextSpan span, CallExpression call, ImmutableArray<TemplatePart>.Builder parts, ref int next)
    {
        var text = file.Source.Text;
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] is not ('{' or '}'))
            {
                continue;
            }

            if (at + 1 < span.End && text[at + 1] == text[at])
            {
                at++;
                continue;
            }

            var end = text.IndexOf('}', at, span.End - at);
            if (text[at] == '}' || end < 0 || Value(text[(at + 1)..end], call, ref next) is not { } field)
            {
                return false;
            }

            parts.Add(RawText.Read(file, piece, TextSpan.FromBounds(start, at), "{}"));
            var (inner, hadStr) = StrCall.Unwrap(file, field.Value);
            parts.Add(new TemplatePart.Hole(TextSpan.FromBounds(at, end + 1), piece, inner, field.Plain, hadStr));
            start = end + 1;
            at = end;
        }

        parts.Add(RawText.Read(file, piece, TextSpan.FromBounds(start, span.End), "{}"));
        return true;
    }

    // A field such as {a.b} or {a[0]} looks inside the value: left alone.
    private static (Expression Value, bool Plain)? Value(string field, CallExpression call, ref int next)
    {
        var end = field.AsSpan().IndexOfAny(':', '!');
        var name = end < 0 ? field : field[..end];
        var plain = end < 0 || field[end..] is "!s" or ":" or ":s";
        if (name.Length == 0)
        {
            name = next++.ToString(CultureInfo.InvariantCulture);
        }

        var isIndex = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        var argument = isIndex
            ? index < call.Arguments.Length && call.Arguments.Take(index + 1).All(a => a.ArgumentKind == ArgumentKind.Positional) ? call.Arguments[index] : null
            : call.Arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Keyword && a.Name == name);
        return argument is null ? null : (argument.Value, plain);
    }
}
