using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Works out a formula without running it: <c>eval(expression)</c> becomes <c>_safe_arith(expression)</c>, a small helper in the file.</summary>
internal sealed class SafeArithmetic : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (EvalCall.Of(file, finding) is not { } eval)
        {
            return RepairOffer.Abstain("only a plain call of eval can become arithmetic");
        }

        if (eval.Purpose == EvalPurpose.Program || (eval.Names.Count == 0 && (eval.Purpose == EvalPurpose.Literal || eval.MentionsNames(file))))
        {
            return RepairOffer.Abstain("the text is meant to be something else than arithmetic");
        }

        if (eval.Names.Any(names => GivesAway(file, names)))
        {
            return RepairOffer.Abstain("the formula may use all names of the program, so what it needs cannot be told");
        }

        return Offer(file, eval);
    }

    private static RepairOffer Offer(CodeFile file, EvalCall eval)
    {
        var helper = eval.Names.Count == 0 ? ArithmeticEvaluator.WithoutNames : ArithmeticEvaluator.WithNames;
        var ast = ImportEditing.Module(file, "ast");
        if (ast is null || HelperEditing.Ensure(file, helper.Name, helper.Code(ast.Text)) is not { } definition)
        {
            return RepairOffer.Abstain($"the names ast or {helper.Name} mean something else in this file");
        }

        return RepairOffers.Offer(
            file,
            "work out the arithmetic without running it",
            RepairSafety.Validated,
            [
                .. ast.Edits,
                .. definition,
                new TextEdit(eval.Call.Callee.Span, helper.Name),
                .. eval.Names.Count == 0 ? Namespaces.Drop(file, eval.Call) : Namespaces.Replace(file, eval.Call, NamesText(file, eval.Names)),
                .. ErrorWidening.For(file, eval.Call, "ValueError", "NameError", "SyntaxError"),
            ],
            "Only numbers and the operators + - * / // % ** are worked out" + (eval.Names.Count == 0 ? "" : ", with the names that are passed along")
                + "; anything else, and results of enormous powers, raise ValueError.")
            .Raising("ValueError");
    }

    private static string NamesText(CodeFile file, IReadOnlyList<Expression> names) =>
        names.Count == 1 ? file.TextOf(names[0]) : $"{{{string.Join(", ", names.Select(one => "**" + Brackets.Tight(file, one)))}}}";

    // globals(), locals() and vars() hand over more than a formula needs.
    private static bool GivesAway(CodeFile file, Expression names) =>
        names.Descendants().Prepend(names).OfType<CallExpression>()
            .Any(call => file.Model.QualifiedName(call.Callee) is "builtins.globals" or "builtins.locals" or "builtins.vars")
        || (names is NameExpression && file.Model.OnlyValueOf(names) is CallExpression value && GivesAway(file, value));
}
