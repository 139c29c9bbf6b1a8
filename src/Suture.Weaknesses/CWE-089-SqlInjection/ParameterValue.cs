using System.Buffers;
using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>The Python expression that is passed for one placeholder.</summary>
internal static class ParameterValue
{
    private static readonly SearchValues<char> NotInBraces = SearchValues.Create("\\\n{}!:");
    private static readonly SearchValues<char> NeedsEscape = SearchValues.Create("\\\n\r\uFFFD");

    /// <summary>Its source text; null when the value is formatted in a way that a parameter would not keep.</summary>
    public static string? Of(CodeFile file, StringTemplate template, SqlValue value)
    {
        var parts = PartsOf(template, value);
        if (parts.OfType<TemplatePart.Hole>().Any(hole => !hole.Plain))
        {
            return null;
        }

        if (parts is [TemplatePart.Hole only])
        {
            return value.IsQuoted && only.HadStr ? $"str({file.TextOf(only.Value)})" : Brackets.AsElement(file, only.Value);
        }

        return FormattedString(file, parts) ?? Joined(file, parts);
    }

    /// <summary>The hole whose expression names the parameter.</summary>
    public static Expression FirstHole(StringTemplate template, SqlValue value) =>
        template.Parts[value.Start.Part..].OfType<TemplatePart.Hole>().First().Value;

    // What lies between the SQL quotes, texts cut to it.
    private static ImmutableArray<TemplatePart> PartsOf(StringTemplate template, SqlValue value)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var quote = value.IsQuoted ? 1 : 0;
        for (var i = value.Start.Part; i < template.Parts.Length && i <= value.End.Part; i++)
        {
            if (template.Parts[i] is not TemplatePart.Text text)
            {
                if (i < value.End.Part)
                {
                    parts.Add(template.Parts[i]);
                }

                continue;
            }

            var start = i == value.Start.Part ? value.Start.Offset + quote : 0;
            var end = i == value.End.Part ? value.End.Offset - quote : text.Value.Length;
            if (end > start)
            {
                parts.Add(text with { Value = text.Value[start..end].Replace("''", "'", StringComparison.Ordinal) });
            }
        }

        return parts.ToImmutable();
    }

    // Before Python 3.12 neither the quote nor a backslash may stand inside the braces (PEP 701).
    private static string? FormattedString(CodeFile file, ImmutableArray<TemplatePart> parts)
    {
        var holes = parts.OfType<TemplatePart.Hole>().Select(hole => file.TextOf(hole.Value)).ToList();
        var texts = string.Concat(parts.OfType<TemplatePart.Text>().Select(text => text.Value));
        if (holes.Exists(hole => hole.AsSpan().ContainsAny(NotInBraces)) || texts.AsSpan().ContainsAny(NeedsEscape))
        {
            return null;
        }

        var preferred = parts.Select(part => part.Piece?.Quote[0]).FirstOrDefault(quote => quote is not null) ?? '"';
        var usable = new[] { preferred, '"', '\'' }.Cast<char?>()
            .FirstOrDefault(quote => !holes.Exists(hole => hole.Contains(quote!.Value)) && !texts.Contains(quote!.Value));
        return usable is { } mark ? $"f{mark}{string.Concat(parts.Select(part => InBraces(file, part)))}{mark}" : null;
    }

    private static string InBraces(CodeFile file, TemplatePart part) => part switch
    {
        TemplatePart.Text text => text.Value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
        TemplatePart.Hole hole => $"{{{file.TextOf(hole.Value)}}}",
        _ => "",
    };

    private static string? Joined(CodeFile file, ImmutableArray<TemplatePart> parts)
    {
        var operands = parts.Select(part => part is TemplatePart.Hole hole ? $"str({file.TextOf(hole.Value)})" : Literal((TemplatePart.Text)part)).ToList();
        return operands.Contains(null) ? null : string.Join(" + ", operands);
    }

    private static string? Literal(TemplatePart.Text text) =>
        text.Value.Contains('\'', StringComparison.Ordinal) || text.Value.AsSpan().ContainsAny(NeedsEscape) ? null : $"'{text.Value}'";
}
