using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Takes <c>shell=True</c> from a call with a list of arguments, of which a POSIX shell reads the first only and drops the rest.</summary>
internal sealed class DropShell : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file) =>
        file.Tree.FindNode<CallExpression>(finding.Location.Span) is { } call && IsListInShell(file, call)
            ? RepairOffers.Offer(
                file,
                "run the program without a shell",
                RepairSafety.OptIn,
                [CallLayout.Of(file, call).Remove(call.Arguments.First(argument => argument.Name == "shell"))],
                "the program now gets its arguments, which the shell dropped before")
            : RepairOffer.Abstain("no shell is started with a list of arguments");

    /// <summary>True for a program with arguments of which some are not constant.</summary>
    public static bool IsListInShell(CodeFile file, CallExpression call) =>
        call.Arguments is [{ ArgumentKind: ArgumentKind.Positional, Value: ListExpression { Elements: [var program, _, ..] elements } }, ..]
        && call.Arguments.Any(argument => argument.Name == "shell" && file.Model.ConstantOf(argument.Value) is true)
        && file.Model.QualifiedName(call.Callee)?.StartsWith("subprocess.", StringComparison.Ordinal) == true
        && file.Model.ConstantOf(program) is string name && !name.Contains(' ', StringComparison.Ordinal)
        && elements.Any(element => file.Model.ConstantOf(element) is null && file.Model.TypeOf(element) is not "builtins.int");
}
