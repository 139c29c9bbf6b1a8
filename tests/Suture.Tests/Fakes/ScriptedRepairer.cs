using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Fakes;

/// <summary>Does what the test says, and counts how often it was asked.</summary>
internal sealed class ScriptedRepairer(Func<CallExpression, CodeFile, RepairOffer> answer) : IRepairer
{
    public int Asked { get; private set; }

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        Asked++;
        return answer(file.Tree.FindNode<CallExpression>(finding.Location.Span)!, file);
    }

    /// <summary>Puts another function in the place of the one that is called.</summary>
    public static ScriptedRepairer CallInstead(string function, RepairSafety safety = RepairSafety.Safe) =>
        Editing($"call {function} instead", (call, _) => [new TextEdit(call.Callee.Span, function)], safety);

    public static ScriptedRepairer Abstaining(string why) => new((_, _) => RepairOffer.Abstain(why));

    public static ScriptedRepairer Editing(
        string title,
        Func<CallExpression, CodeFile, TextEdit[]> edits,
        RepairSafety safety = RepairSafety.Safe,
        string changes = "") =>
        new((call, file) => new RepairOffer.Offered(new Repair(title, safety, [new FileEdit(file.Path, [.. edits(call, file)])], changes)));
}
