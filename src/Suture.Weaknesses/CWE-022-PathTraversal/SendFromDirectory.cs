using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Lets Flask check the path: <c>send_from_directory</c> answers 404 for what leads out of its folder.</summary>
internal sealed class SendFromDirectory : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || file.Model.QualifiedName(call.Callee) is not ("flask.send_file" or "flask.helpers.send_file"))
        {
            return RepairOffer.Abstain("the path is not given to Flask's send_file");
        }

        var flows = PathFlows.Into(finding, file);
        if (call.Arguments is not [{ ArgumentKind: ArgumentKind.Positional } path, ..]
            || PathShape.Of(file, path.Value, flows) is not { IsPathObject: false, Rest: [var rest] } shape)
        {
            return RepairOffer.Abstain("the path is not made of a folder and a name");
        }

        var isVariable = path.Value is NameExpression;
        if (isVariable && (shape.Variable is null || !VariableBindings.Of((NameExpression)path.Value).OtherUses.IsEmpty))
        {
            return RepairOffer.Abstain("the path is used elsewhere as well");
        }

        return ImportSwap.Member(file, "flask", call.Callee, "send_from_directory") is { } member
            ? RepairOffers.Offer(
                file,
                "send the file from its folder",
                RepairSafety.Validated,
                Edits(file, call, path, shape, rest, member),
                "a path that leads out of its folder, or to no file, is answered with 404")
            : RepairOffer.Abstain("the name send_from_directory means something else in this file");
    }

    private static IEnumerable<TextEdit> Edits(CodeFile file, CallExpression call, Argument path, PathShape shape, string rest, NeededName member)
    {
        TextEdit[] edits =
        [
            .. member.Edits,
            new TextEdit(call.Callee.Span, member.Text),
            CallLayout.Of(file, call).Replace(path, $"{shape.Base}, {rest}"),
        ];
        return shape.Variable is null ? edits : [.. edits, StatementEditing.Remove(file, shape.Variable)];
    }
}
