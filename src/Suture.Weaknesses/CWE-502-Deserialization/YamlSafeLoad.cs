using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Reads YAML as plain data: the safe loader in the place of another, or <c>safe_load</c> where none is named.</summary>
internal sealed class YamlSafeLoad : IRepairer
{
    private const string Changes = "Tags such as !!python/object raise ConstructorError instead of building objects; plain YAML reads as before.";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Yaml } reader)
        {
            return RepairOffer.Abstain("no YAML is read here");
        }

        var module = reader.Name[..reader.Name.LastIndexOf('.')];
        return YamlLoader.Of(call) is { } loader && reader.ShortName is "load" or "load_all"
            ? OtherLoader(file, module, loader.Value)
            : OtherFunction(file, module, reader, call);
    }

    private static RepairOffer OtherLoader(CodeFile file, string module, Expression loader)
    {
        var name = YamlLoader.SafeNameOf(file, loader)!;
        return ImportSwap.Member(file, module, loader, name) is { } needed
            ? Offer(file, $"load with {name}", [.. needed.Edits, new TextEdit(loader.Span, needed.Text)])
            : RepairOffer.Abstain($"the name {name} means something else in this file");
    }

    private static RepairOffer OtherFunction(CodeFile file, string module, Reader reader, CallExpression call)
    {
        var name = reader.ShortName.EndsWith("_all", StringComparison.Ordinal) ? "safe_load_all" : "safe_load";
        return ImportSwap.Member(file, module, call.Callee, name) is { } needed
            ? Offer(file, $"load with {name}", [.. needed.Edits, new TextEdit(call.Callee.Span, needed.Text)])
            : RepairOffer.Abstain($"the name {name} means something else in this file");
    }

    private static RepairOffer Offer(CodeFile file, string title, ImmutableArray<TextEdit> edits) =>
        RepairOffers.Offer(file, title, RepairSafety.Validated, edits, Changes);
}
