using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>Replaces stretches of a template in place, and turns a formatted literal into a plain one when its last hole is gone.</summary>
public sealed class TemplateRewriter
{
    private readonly CodeFile file;
    private readonly StringTemplate template;
    private readonly bool doublePercent;
    private readonly List<TextEdit> edits = [];
    private readonly HashSet<int> replaced = [];

    private TemplateRewriter(CodeFile file, StringTemplate template, bool doublePercent) =>
        (this.file, this.template, this.doublePercent) = (file, template, doublePercent);

    /// <summary>The edits, or null when the template's form does not allow them.</summary>
    /// <param name="doublePercent">True when the result is itself a printf-style format, in which a percent sign is written twice.</param>
    public static ImmutableArray<TextEdit>? Replace(
        CodeFile file, StringTemplate template, IEnumerable<TemplateReplacement> replacements, bool doublePercent)
    {
        var rewriter = new TemplateRewriter(file, template, doublePercent);
        var all = replacements.ToList();
        if (!all.TrueForAll(rewriter.ReplaceOne) || !rewriter.DropTail(all))
        {
            return null;
        }

        rewriter.DropPrefixes(all);
        rewriter.AdjustPercents();
        return [.. rewriter.edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)];
    }

    private bool ReplaceOne(TemplateReplacement replacement)
    {
        var lastPart = replacement.End.Offset == 0 ? replacement.End.Part - 1 : replacement.End.Part;
        var holes = Enumerable.Range(replacement.Start.Part, lastPart - replacement.Start.Part + 1)
            .Where(i => template.Parts[i] is TemplatePart.Hole).ToList();
        holes.ForEach(hole => replaced.Add(hole));
        var piece = template.Parts[replacement.Start.Part].Piece;
        var touched = template.Parts[replacement.Start.Part..(lastPart + 1)];
        if (piece is not null && touched.All(part => part.Piece == piece))
        {
            edits.Add(new TextEdit(TextSpan.FromBounds(SourceOfStart(replacement.Start), SourceOfEnd(replacement.End)), replacement.Text));
            return true;
        }

        return ReplaceOperands(replacement, holes);
    }

    private bool ReplaceOperands(TemplateReplacement replacement, List<int> holes)
    {
        if (holes.Exists(i => template.Parts[i].Piece is not null)
            || holes[0] == 0 || template.Parts[holes[0] - 1] is not TemplatePart.Text { Piece: { } leftPiece } left)
        {
            return false;
        }

        var leftCut = replacement.Start.Part == holes[0] ? left.Span.End : SourceOfStart(replacement.Start);
        var right = holes[^1] + 1 < template.Parts.Length ? template.Parts[holes[^1] + 1] as TemplatePart.Text : null;
        if (right is null && holes[^1] + 1 < template.Parts.Length)
        {
            return false;
        }

        var rightCut = right is null ? 0 : replacement.End.Offset == 0 ? right.Span.Start : SourceOfEnd(replacement.End);
        if (right?.Piece is { } rightPiece && SameStyle(leftPiece, rightPiece) && !HasLineBreak(left.Span.End, right.Span.Start))
        {
            edits.Add(new TextEdit(TextSpan.FromBounds(leftCut, rightCut), replacement.Text));
            return true;
        }

        edits.Add(new TextEdit(TextSpan.FromBounds(leftCut, left.Span.End), replacement.Text));
        DropOperands(leftPiece.Span.End, template.Parts[holes[^1]].Span.End, right, rightCut);
        return true;
    }

    // Takes the operands out, and what is left of the literal behind them where the value's closing quote stood.
    private void DropOperands(int start, int end, TemplatePart.Text? right, int rightCut)
    {
        if (right?.Piece is { Segments.Length: 1 } piece && rightCut == right.Span.End)
        {
            edits.Add(TextEdit.Delete(TextSpan.FromBounds(start, piece.Span.End)));
            return;
        }

        edits.Add(TextEdit.Delete(TextSpan.FromBounds(start, end)));
        if (right is not null && rightCut > right.Span.Start)
        {
            edits.Add(TextEdit.Delete(TextSpan.FromBounds(right.Span.Start, rightCut)));
        }
    }

    private bool DropTail(List<TemplateReplacement> replacements)
    {
        if (template.Tail.IsEmpty)
        {
            return true;
        }

        if (replaced.Count != template.Parts.Count(part => part is TemplatePart.Hole) || replacements.Exists(r => r.HasHole))
        {
            return false;
        }

        edits.Add(TextEdit.Delete(template.Tail));
        var isPercent = template.Expression is BinaryExpression;
        Undouble(template.Parts.OfType<TemplatePart.Text>(), isPercent ? (doublePercent ? "" : "%") : "{}");
        return true;
    }

    private void DropPrefixes(List<TemplateReplacement> replacements)
    {
        foreach (var piece in template.Parts.Select(part => part.Piece).OfType<StringPiece>().Distinct())
        {
            var letter = piece.Prefix.AsSpan().IndexOfAny('f', 'F');
            var indices = Enumerable.Range(0, template.Parts.Length).Where(i => template.Parts[i].Piece == piece).ToList();
            var stays = indices.Exists(i => template.Parts[i] is TemplatePart.Hole && !replaced.Contains(i))
                || replacements.Exists(r => r.HasHole && indices.Contains(r.Start.Part));
            if (letter < 0 || stays || !indices.Exists(replaced.Contains))
            {
                continue;
            }

            edits.Add(TextEdit.Delete(new TextSpan(piece.Span.Start + letter, 1)));
            Undouble(indices.Select(i => template.Parts[i]).OfType<TemplatePart.Text>(), "{}");
        }
    }

    private void Undouble(IEnumerable<TemplatePart.Text> texts, string characters)
    {
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Value.Length; i++)
            {
                var isDoubled = text.Offsets[i + 1] - text.Offsets[i] == 2 && file.Source.Text[text.Offsets[i]] == text.Value[i];
                if (isDoubled && characters.Contains(text.Value[i], StringComparison.Ordinal))
                {
                    AddOutside(TextEdit.Delete(new TextSpan(text.Offsets[i], 1)));
                }
            }
        }
    }

    private void AdjustPercents()
    {
        if (!doublePercent || (template.Expression is BinaryExpression { Operator: BinaryOperator.Modulo } && !template.Tail.IsEmpty))
        {
            return;
        }

        foreach (var text in template.Parts.OfType<TemplatePart.Text>())
        {
            for (var i = 0; i < text.Value.Length; i++)
            {
                if (text.Value[i] == '%')
                {
                    AddOutside(TextEdit.Insert(text.Offsets[i], "%"));
                }
            }
        }
    }

    private void AddOutside(TextEdit edit)
    {
        if (!edits.Exists(other => other.Span.Start <= edit.Span.Start && edit.Span.Start < other.Span.End))
        {
            edits.Add(edit);
        }
    }

    private int SourceOfStart(TemplatePlace place) =>
        template.Parts[place.Part] is TemplatePart.Text text ? text.Offsets[place.Offset] : template.Parts[place.Part].Span.Start;

    private int SourceOfEnd(TemplatePlace place) =>
        place.Offset == 0 ? template.Parts[place.Part - 1].Span.End : ((TemplatePart.Text)template.Parts[place.Part]).Offsets[place.Offset];

    private bool HasLineBreak(int start, int end) => file.Source[TextSpan.FromBounds(start, end)].ContainsAny('\r', '\n');

    private static bool SameStyle(StringPiece left, StringPiece right) =>
        left.Quote == right.Quote && string.Equals(left.Prefix, right.Prefix, StringComparison.OrdinalIgnoreCase);
}
