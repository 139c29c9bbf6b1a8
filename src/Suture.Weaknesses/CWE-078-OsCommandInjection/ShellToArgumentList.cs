using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Runs the program without a shell: the command becomes a list of arguments, each value one of them.</summary>
internal sealed class ShellToArgumentList : IRepairer
{
    private const string Title = "run the program with a list of arguments, without a shell";

    private const string Callers =
        "a value is one argument even when it holds blanks or is empty; a program that is missing raises FileNotFoundError instead of exit status 127";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var (command, why) = CommandLine.Of(finding, file);
        if (command is null)
        {
            return RepairOffer.Abstain(why);
        }

        if (Refusal(command) is { } refusal)
        {
            return RepairOffer.Abstain(refusal);
        }

        var definition = command.Text.Definitions[0];
        if (new ArgumentText(file, definition.Template).List(command.Line.Words) is not { } elements)
        {
            return RepairOffer.Abstain("a value is formatted in a way that a list of arguments would not keep");
        }

        if (Edits(file, command, definition, elements) is not { } edits)
        {
            return RepairOffer.Abstain("the result of the call is used in a way that only a shell's command gives");
        }

        return RepairOffers.Offer(file, Title, RepairSafety.Validated, edits, Callers).TakingLiterally(ShellLine.Special);
    }

    private static string? Refusal(CommandLine command)
    {
        if (command.Sink.Kind == ShellSinkKind.Other)
        {
            return "this call hands a text to a shell in any case";
        }

        if (command.Line.NeedsShell is { } feature)
        {
            return $"the command uses {feature}, for which it needs a shell";
        }

        if (command.Text.Definitions is not [{ Appends: false }])
        {
            return "the command is built over several statements";
        }

        return command.Line.Words is [{ Constant: { } program }, ..] && ShellPrograms.IsBuiltIn(program)
            ? $"{program} is a command of the shell itself"
            : null;
    }

    private static List<TextEdit>? Edits(CodeFile file, CommandLine command, TextDefinition definition, string elements)
    {
        var edits = new List<TextEdit>();
        string passed;
        if (definition.Statement is null)
        {
            passed = command.Sink.Kind == ShellSinkKind.Async ? elements : $"[{elements}]";
        }
        else if (command.Text.OtherUses.IsEmpty)
        {
            edits.Add(new TextEdit(Brackets.Around(file, definition.Value), $"[{elements}]"));
            var name = file.TextOf(command.Sink.Command);
            passed = command.Sink.Kind == ShellSinkKind.Async ? $"*{name}" : name;
        }
        else if (VariableBindings.AreStable(definition.Value, command.Sink.Call))
        {
            passed = command.Sink.Kind == ShellSinkKind.Async ? elements : $"[{elements}]";
        }
        else
        {
            return null;
        }

        if (elements.Contains("*shlex.split(", StringComparison.Ordinal))
        {
            if (ImportEditing.Module(file, "shlex") is not { Text: "shlex" } shlex)
            {
                return null;
            }

            edits.AddRange(shlex.Edits);
        }

        return new ArgumentListCall(file, command.Sink, passed).Rewrite(edits);
    }
}
