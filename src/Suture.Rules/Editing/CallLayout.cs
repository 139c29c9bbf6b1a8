using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>The brackets and commas of a call, which the tree leaves to the tokens: where arguments can be put in and taken out.</summary>
public sealed class CallLayout
{
    private readonly CodeFile file;
    private readonly int closing;
    private readonly bool hasTrailingComma;

    private CallLayout(CodeFile file, ImmutableArray<TextSpan> slots, int closing, bool hasTrailingComma) =>
        (this.file, Slots, this.closing, this.hasTrailingComma) = (file, slots, closing, hasTrailingComma);

    /// <summary>The text between the brackets' commas, an argument with its own brackets each.</summary>
    public ImmutableArray<TextSpan> Slots { get; }

    public static CallLayout Of(CodeFile file, CallExpression call)
    {
        var slots = ImmutableArray.CreateBuilder<TextSpan>();
        var tokens = file.Tree.Tokens;
        var (depth, start, end) = (0, -1, -1);
        var comma = false;
        for (var index = OpeningBracket(file, call) + 1; index < tokens.Length && tokens[index].End < call.Span.End; index++)
        {
            var text = file.Source[tokens[index].Span];
            depth += text is "(" or "[" or "{" ? 1 : text is ")" or "]" or "}" ? -1 : 0;
            if (depth == 0 && text is ",")
            {
                Close(slots, ref start, end);
                comma = true;
            }
            else if (tokens[index].Length > 0)
            {
                start = start < 0 ? tokens[index].Start : start;
                end = tokens[index].End;
                comma = false;
            }
        }

        Close(slots, ref start, end);
        return new CallLayout(file, slots.ToImmutable(), Math.Min(call.Span.End, file.Source.Length) - 1, comma);
    }

    /// <summary>Adds an argument at the end of the list.</summary>
    public TextEdit Append(string argument)
    {
        if (Slots.IsEmpty)
        {
            return TextEdit.Insert(closing, argument);
        }

        return TextEdit.Insert(Slots[^1].End, $", {argument}");
    }

    /// <summary>Takes an argument out, with the comma that parts it from its neighbour.</summary>
    public TextEdit Remove(Argument argument)
    {
        var index = SlotOf(argument);
        if (index > 0)
        {
            return TextEdit.Delete(TextSpan.FromBounds(Slots[index - 1].End, Slots[index].End));
        }

        return Slots.Length > 1
            ? TextEdit.Delete(TextSpan.FromBounds(Slots[0].Start, Slots[1].Start))
            : TextEdit.Delete(hasTrailingComma ? TextSpan.FromBounds(Slots[0].Start, closing) : Slots[0]);
    }

    /// <summary>Puts other text in an argument's place.</summary>
    public TextEdit Replace(Argument argument, string text) => new(Slots[SlotOf(argument)], text);

    /// <summary>An argument's text with the brackets around it.</summary>
    public string TextOf(Argument argument) => file.Source.ToString(Slots[SlotOf(argument)]);

    private int SlotOf(Argument argument)
    {
        // A lone generator has no brackets but the call's, and its span, as CPython's, takes them in.
        if (Slots.Length == 1)
        {
            return 0;
        }

        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Contains(argument.Span))
            {
                return i;
            }
        }

        throw new ArgumentException($"the argument at {argument.Span} is not of this call", nameof(argument));
    }

    private static void Close(ImmutableArray<TextSpan>.Builder slots, ref int start, int end)
    {
        if (start >= 0)
        {
            slots.Add(TextSpan.FromBounds(start, end));
        }

        start = -1;
    }

    // The callee may stand in brackets of its own: `(f)(x)`; those close before the call's bracket opens.
    private static int OpeningBracket(CodeFile file, CallExpression call)
    {
        var index = file.Tree.TokenIndexAt(call.Callee.Span.End);
        while (!file.Source[file.Tree.Tokens[index].Span].SequenceEqual("("))
        {
            index++;
        }

        return index;
    }
}
