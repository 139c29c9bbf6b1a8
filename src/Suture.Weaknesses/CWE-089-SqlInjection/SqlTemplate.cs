using System.Collections.Immutable;
using Suture.Rules.Editing.Templates;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Reads SQL with holes and says which holes stand where a value may stand, and so where a placeholder may.</summary>
internal sealed class SqlTemplate
{
    private readonly ImmutableArray<SqlPart> parts;
    private readonly bool doubleQuotesAreStrings;
    private readonly SqlClause clause = new();
    private readonly ImmutableArray<SqlValue>.Builder values = ImmutableArray.CreateBuilder<SqlValue>();
    private readonly ImmutableArray<int>.Builder names = ImmutableArray.CreateBuilder<int>();
    private TemplatePlace at;

    private SqlTemplate(ImmutableArray<SqlPart> parts, bool doubleQuotesAreStrings) =>
        (this.parts, this.doubleQuotesAreStrings) = (parts, doubleQuotesAreStrings);

    /// <summary>Where placeholders can stand, in order.</summary>
    public ImmutableArray<SqlValue> Values => values.ToImmutable();

    /// <summary>The parts that are holes in the place of a name, an operator or a whole clause: no placeholder can stand there.</summary>
    public ImmutableArray<int> NameHoles => names.ToImmutable();

    public static SqlTemplate Read(ImmutableArray<SqlPart> parts, bool doubleQuotesAreStrings)
    {
        var template = new SqlTemplate(parts, doubleQuotesAreStrings);
        while (template.at.Part < parts.Length)
        {
            template.Step();
        }

        return template;
    }

    private void Step()
    {
        if (parts[at.Part].IsHole)
        {
            ReadHole();
            return;
        }

        var text = parts[at.Part].Text!;
        if (at.Offset >= text.Length)
        {
            at = new TemplatePlace(at.Part + 1, 0);
            return;
        }

        var rest = text.AsSpan(at.Offset);
        if (rest[0] is '\'' or '"' or '`')
        {
            ReadQuoted(rest[0]);
        }
        else if (rest.StartsWith("--") || rest.StartsWith("#"))
        {
            SkipComment('\n');
        }
        else if (rest.StartsWith("/*"))
        {
            SkipComment('/');
        }
        else
        {
            ReadWord(rest);
        }
    }

    private void ReadHole()
    {
        var next = Peek(new TemplatePlace(at.Part + 1, 0));
        var before = Before();
        var sticks = next is '.' or '(' || IsWordPart(next) || IsWordPart(before) || before == '.' || next == null && IsHoleAt(at.Part + 1);
        if (!sticks && clause.TakesValue)
        {
            values.Add(new SqlValue(at, new TemplatePlace(at.Part + 1, 0), false, clause.IsInList && before == '(' && NextVisible(at.Part + 1) == ')'));
        }
        else
        {
            names.Add(at.Part);
        }

        clause.Word("?");
        at = new TemplatePlace(at.Part + 1, 0);
    }

    private void ReadQuoted(char quote)
    {
        var start = at;
        var holes = new List<int>();
        at = at with { Offset = at.Offset + 1 };
        while (at.Part < parts.Length)
        {
            if (parts[at.Part].IsHole)
            {
                holes.Add(at.Part);
                at = new TemplatePlace(at.Part + 1, 0);
                continue;
            }

            var end = parts[at.Part].Text!.IndexOf(quote, at.Offset);
            if (end < 0)
            {
                at = new TemplatePlace(at.Part + 1, 0);
                continue;
            }

            at = at with { Offset = end + 1 };
            if (Peek(at) != quote)
            {
                break;
            }

            at = at with { Offset = at.Offset + 1 };
        }

        CloseQuoted(quote, start, holes);
    }

    private void CloseQuoted(char quote, TemplatePlace start, List<int> holes)
    {
        if (holes.Count > 0 && (quote == '\'' || (quote == '"' && doubleQuotesAreStrings)) && clause.TakesValue)
        {
            values.Add(new SqlValue(start, at, true, false));
        }
        else
        {
            names.AddRange(holes);
        }

        clause.Word("?");
    }

    // A hole in a comment can end it: it is no value.
    private void SkipComment(char last)
    {
        while (at.Part < parts.Length)
        {
            if (parts[at.Part].IsHole)
            {
                names.Add(at.Part);
                at = new TemplatePlace(at.Part + 1, 0);
                continue;
            }

            var text = parts[at.Part].Text!;
            var end = last == '\n' ? text.IndexOf('\n', at.Offset) : text.IndexOf("*/", at.Offset, StringComparison.Ordinal);
            if (end >= 0)
            {
                at = at with { Offset = end + (last == '\n' ? 1 : 2) };
                return;
            }

            at = new TemplatePlace(at.Part + 1, 0);
        }
    }

    private void ReadWord(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && IsWordPart(rest[length]))
        {
            length++;
        }

        if (length > 0)
        {
            clause.Word(rest[..length].ToString());
        }
        else if (!char.IsWhiteSpace(rest[0]))
        {
            clause.Mark(rest[0]);
        }

        at = at with { Offset = at.Offset + Math.Max(length, 1) };
    }

    private char? Before() =>
        at.Part > 0 && parts[at.Part - 1].Text is { Length: > 0 } text ? text[^1] : null;

    private char? Peek(TemplatePlace place)
    {
        for (; place.Part < parts.Length && parts[place.Part].Text is { } text; place = new TemplatePlace(place.Part + 1, 0))
        {
            if (place.Offset < text.Length)
            {
                return text[place.Offset];
            }
        }

        return null;
    }

    private bool IsHoleAt(int part) => part < parts.Length && parts[part].IsHole;

    private char? NextVisible(int part) =>
        part < parts.Length && parts[part].Text is { } text && text.AsSpan().TrimStart() is { IsEmpty: false } rest ? rest[0] : null;

    private static bool IsWordPart(char? c) => c is '_' or '$' || (c is { } letter && char.IsLetterOrDigit(letter));
}
