using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Reads a value that is written as Python writes it: <c>eval(text)</c> becomes <c>ast.literal_eval(text)</c>.</summary>
internal sealed class LiteralEval : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (EvalCall.Of(file, finding) is not { } eval)
        {
            return RepairOffer.Abstain("only a plain call of eval can become ast.literal_eval");
        }

        if (eval.Purpose is EvalPurpose.Arithmetic or EvalPurpose.Program)
        {
            return RepairOffer.Abstain("the text is meant to be more than a literal");
        }

        if (eval.Names.Count > 0 || eval.MentionsNames(file))
        {
            return RepairOffer.Abstain("the text may use names, which a literal has not");
        }

        if (AstImport.LiteralEval(file) is not { } literalEval)
        {
            return RepairOffer.Abstain("the name ast means something else in this file");
        }

        return RepairOffers.Offer(
            file,
            "read the text as a literal with ast.literal_eval",
            RepairSafety.Validated,
            [
                .. literalEval.Edits,
                new TextEdit(eval.Call.Callee.Span, literalEval.Text),
                .. Namespaces.Drop(file, eval.Call),
                .. ErrorWidening.For(file, eval.Call, "ValueError", "NameError", "SyntaxError"),
            ],
            "Only literals (numbers, strings, lists, dictionaries, None, True, False…) are read; names, calls and sums raise ValueError.")
            .Raising("ValueError", "SyntaxError");
    }
}
