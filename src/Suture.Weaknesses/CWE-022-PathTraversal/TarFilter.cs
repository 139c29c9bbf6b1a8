using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Unpacks with Python's data filter, or checks the members where Python has no filters yet.</summary>
internal sealed class TarFilter : IRepairer
{
    private const string Callers =
        "an archive with a member outside of the folder, a link that leads out of it, or a device raises tarfile.TarError; owners and special permission bits are not restored";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { Callee: AttributeExpression method } call
            || file.Model.QualifiedName(method) is not { } name || !TarUnpacking.IsUnpacking(name))
        {
            return RepairOffer.Abstain("no tar archive is unpacked here");
        }

        if (Arguments(file, call, method) is not { } arguments)
        {
            return RepairOffer.Abstain("the archive is unpacked with options that a filter would not keep");
        }

        if (SafeExtractFunction.Ensure(file) is not { } helper)
        {
            return RepairOffer.Abstain($"the name {SafeExtractFunction.Name}, os or tarfile means something else in this file");
        }

        return RepairOffers.Offer(
            file,
            "unpack only what stays in the folder",
            RepairSafety.Validated,
            [.. helper, new TextEdit(call.Span, $"{SafeExtractFunction.Name}({arguments})")],
            Callers);
    }

    private static string? Arguments(CodeFile file, CallExpression call, AttributeExpression method)
    {
        var receiver = file.TextOf(method.Target);
        var isOne = method.Name == "extract";
        var member = call.Arguments.FirstOrDefault(a => isOne && (a.Name == "member" || (a.ArgumentKind == ArgumentKind.Positional && a == call.Arguments[0])));
        var path = call.Arguments.FirstOrDefault(a => a.Name == "path" || (a.ArgumentKind == ArgumentKind.Positional && a != member));
        if ((isOne && member is null) || call.Arguments.Any(a => a != member && a != path && !TarUnpacking.IsEveryMember(a)))
        {
            return null;
        }

        var folder = path is null ? "" : $", {file.TextOf(path.Value)}";
        if (!isOne)
        {
            return receiver + folder;
        }

        // extract() takes a member's name as well.
        var one = file.TextOf(member!.Value);
        one = file.Model.TypeOf(member.Value) is "builtins.str" || file.Model.ConstantOf(member.Value) is string ? $"{receiver}.getmember({one})" : one;
        return $"{receiver}{(path is null ? ", \".\"" : folder)}, [{one}]";
    }
}
