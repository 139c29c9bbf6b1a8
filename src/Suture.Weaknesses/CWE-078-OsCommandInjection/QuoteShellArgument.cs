using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Keeps the shell, where pipes, redirections or patterns need it, and quotes each value for it.</summary>
internal sealed class QuoteShellArgument : IRepairer
{
    private const string Title = "quote each value for the shell";

    private const string Callers = "a value is one word to the shell: blanks, patterns and variables in it are no longer expanded";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var (command, why) = CommandLine.Of(finding, file);
        if (command is null)
        {
            return RepairOffer.Abstain(why);
        }

        var open = command.Line.Holes.Where(hole => !CommandHoles.IsHarmless(file, command.HoleAt(hole))).ToList();
        if (Refusal(command, open) is { } refusal)
        {
            return RepairOffer.Abstain(refusal);
        }

        if (ModuleMember.Of(file, "shlex", "quote") is not { } quote)
        {
            return RepairOffer.Abstain("the name shlex means something else in this file");
        }

        var edits = new List<TextEdit>(quote.Edits);
        var places = new QuotedPlaces(command);
        foreach (var hole in open)
        {
            if (places.Unquote(hole) is not { } unquoted)
            {
                return RepairOffer.Abstain("the quotes around a value cannot be edited in place");
            }

            edits.AddRange(unquoted);
            edits.AddRange(Wrap(file, command.HoleAt(hole), quote.Text));
        }

        return RepairOffers.Offer(file, Title, RepairSafety.Validated, edits, Callers).TakingLiterally(ShellLine.Special);
    }

    private static string? Refusal(CommandLine command, List<ShellHole> open)
    {
        var starts = 0;
        foreach (var definition in command.Text.Definitions)
        {
            if (command.Line.OpenAt[starts] != '\0')
            {
                return "a quote is opened in one statement and closed in another";
            }

            starts += definition.Template.Parts.Length;
        }

        return open.Count == 0 ? "no value of the command's text needs quotes"
            : open.Exists(hole => !command.HoleAt(hole).Plain) ? "a value is formatted in a way that quotes would not keep"
            : open.Exists(hole => hole.Quote == '\0' && CommandHoles.HoldsSeveralWords(command.HoleAt(hole)))
                ? "by its name a value is made of several arguments, which quotes would make one"
            : null;
    }

    private static List<TextEdit> Wrap(CodeFile file, TemplatePart.Hole hole, string quote)
    {
        var isText = hole.Piece is null || hole.HadStr || KnownText.IsText(file, hole.Value);
        var outer = hole.HadStr ? hole.Value.FirstAncestor<CallExpression>()! : hole.Value;
        var span = Around(file, outer);
        return
        [
            TextEdit.Insert(span.Start, isText ? $"{quote}(" : $"{quote}(str("),
            TextEdit.Insert(span.End, isText ? ")" : "))"),
        ];
    }

    // An operand or element in brackets of its own keeps them inside the call; an argument's brackets are the call's.
    private static TextSpan Around(CodeFile file, Expression value) =>
        value.Parent is BinaryExpression { Operator: BinaryOperator.Add } ? Brackets.Around(file, value) : value.Span;
}
