using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Joins the path through a function that refuses what leads out of the base folder, which the code names already.</summary>
internal sealed class ContainPath : IRepairer
{
    private const string Title = "keep the path below its base folder";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var flows = PathFlows.Into(finding, file);
        if (flows.IsEmpty || file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call)
        {
            return RepairOffer.Abstain("no value can be followed into this call");
        }

        var refusal = PathRefusal.At(file, call);
        if (SafePathFunction.Ensure(file, refusal) is not { } helper)
        {
            return RepairOffer.Abstain($"the name {SafePathFunction.Name} or os means something else in this file");
        }

        var edits = new List<TextEdit>(helper);
        foreach (var value in flows.Select(flow => flow.Value).Distinct())
        {
            if (PathShape.Of(file, value, flows) is not { } shape)
            {
                return RepairOffer.Abstain("no base folder is named that the path could be held to");
            }

            if (Contained(file, shape) is not { } contained)
            {
                return RepairOffer.Abstain("the name Path means something else in this file");
            }

            edits.AddRange(contained);
        }

        // What a caller passes to a library may be meant to lie anywhere.
        var safety = flows.All(flow => flow.Strength == SourceStrength.Parameter) ? RepairSafety.OptIn : RepairSafety.Validated;
        return RepairOffers.Offer(file, Title, safety, edits, $"a path that leads out of its base folder, also through a link, {(SafePathFunction.IsIn(file) ? "is refused" : refusal.Effect)}");
    }

    private static ImmutableArray<TextEdit>? Contained(CodeFile file, PathShape shape)
    {
        if (shape.Whole is CallExpression { Callee: var callee } && file.Model.QualifiedName(callee) is "os.path.join" && IsSingle(shape.Base))
        {
            return [new TextEdit(callee.Span, SafePathFunction.Name)];
        }

        var call = $"{SafePathFunction.Name}({shape.Base}, {string.Join(", ", shape.Rest)})";
        var span = shape.Whole.Parent is Argument ? shape.Whole.Span : Brackets.Around(file, shape.Whole);
        if (!shape.IsPathObject)
        {
            return [new TextEdit(span, call)];
        }

        return ImportEditing.Member(file, "pathlib", "Path") is { } path ? [.. path.Edits, new TextEdit(span, $"{path.Text}({call})")] : null;

        bool IsSingle(string folder) => shape.Rest.Length == ((CallExpression)shape.Whole).Arguments.Length - 1 && folder.Length > 0;
    }
}
