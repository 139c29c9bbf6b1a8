using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Calls a function itself instead of running text that calls it: <c>exec("greet('%s')" % name)</c> becomes <c>greet(name)</c>.</summary>
internal sealed class DirectCall : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { Arguments: [{ ArgumentKind: ArgumentKind.Positional } only] } run
            || file.Model.QualifiedName(run.Callee) is not ("builtins.eval" or "builtins.exec"))
        {
            return RepairOffer.Abstain("only eval or exec of one text can become a direct call");
        }

        if (file.Model.QualifiedName(run.Callee) == "builtins.exec" && run.Parent is not ExpressionStatement)
        {
            return RepairOffer.Abstain("the result of exec is used");
        }

        var (text, statement) = TextOf(file, run, only.Value);
        if (StringTemplate.Of(file, text) is not { HasHoles: true } template || CallTemplate.Read(file, template) is not { } call)
        {
            return RepairOffer.Abstain("the text is not one call with values in the places of its arguments");
        }

        if (!CalledName.MayBeCalled(file, run, call.Root, call.Root != call.Name))
        {
            return RepairOffer.Abstain($"{call.Name} should not be called with this input either");
        }

        return call.Write(file, run) is not { } written
            ? RepairOffer.Abstain("a value is formatted in a way that a direct call does not keep")
            : RepairOffers.Offer(
                file,
                $"call {call.Name} directly",
                RepairSafety.Validated,
                [.. written.Edits, new TextEdit(run.Span, written.Text), .. statement is null ? ImmutableArray<TextEdit>.Empty : [statement.Value]],
                "Values are passed as they are: quotes and backslashes in them no longer have a meaning.");
    }

    // The text may have a variable of its own, which nothing else reads.
    private static (Expression Text, TextEdit? Removal) TextOf(CodeFile file, CallExpression run, Expression argument)
    {
        if (argument is not NameExpression name
            || file.Model.OnlyValueOf(name) is not { Parent: AssignmentStatement { Targets: [NameExpression] } assignment } value
            || assignment.Parent != run.FirstAncestor<Statement>()?.Parent
            || Uses(assignment, name.Identifier) != 2)
        {
            return (argument, null);
        }

        return (value, Rules.Editing.StatementEditing.Remove(file, assignment));
    }

    private static int Uses(AssignmentStatement assignment, string name) =>
        ((SyntaxNode?)assignment.FirstAncestor<FunctionDefinition>() ?? assignment.Ancestors().Last())
            .Descendants().OfType<NameExpression>().Count(use => use.Identifier == name);
}
