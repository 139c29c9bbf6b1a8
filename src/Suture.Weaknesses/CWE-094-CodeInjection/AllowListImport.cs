using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Imports only modules that the file itself lists: a check against that list goes before the import.</summary>
internal sealed class AllowListImport : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || CodeSink.Of(file, call) is not { Name: "importlib.import_module" or "importlib.__import__" or "builtins.__import__" } sink
            || sink.CodeOf(call) is not { } module)
        {
            return RepairOffer.Abstain("nothing is imported by name here");
        }

        if (ChosenName(file, module) is not { } name)
        {
            return RepairOffer.Abstain("the part of the module's name that is chosen has no name to be checked by");
        }

        if (call.FirstAncestor<Statement>() is not { } statement || !StandsAlone(file, statement, call))
        {
            return RepairOffer.Abstain("there is no place for a check right before the import");
        }

        if (ModuleList.Find(file) is not { } list)
        {
            return RepairOffer.Abstain("the file does not say which modules may be imported");
        }

        var quote = Quotes.Preferred(file);
        return RepairOffers.Offer(
            file,
            $"import only what {list} lists",
            RepairSafety.Validated,
            [
                StatementEditing.InsertBefore(
                    file, statement, $"if {name} not in {list}:", $"    raise ValueError(f{quote}not an allowed module: {{{name}!r}}{quote})"),
                .. ErrorWidening.For(file, call, "ValueError", "ImportError", "ModuleNotFoundError"),
            ],
            $"A module that is not in {list} raises ValueError instead of being imported.");
    }

    private static string? ChosenName(CodeFile file, Expression module)
    {
        var value = module is not NameExpression && StringTemplate.Of(file, module) is { HasHoles: true } template
            ? template.Parts.OfType<TemplatePart.Hole>().ToList() is [{ Plain: true } only] ? only.Value : null
            : module;
        return value is NameExpression || value is AttributeExpression { Target: NameExpression } ? file.TextOf(value) : null;
    }

    private static bool StandsAlone(CodeFile file, Statement statement, CallExpression call) =>
        statement is AssignmentStatement or ExpressionStatement or ReturnStatement
        && StatementEditing.HasOwnLines(file, statement)
        && !call.Ancestors().TakeWhile(node => node != statement)
            .Any(node => node is LambdaExpression or ComprehensionClause or ListComprehension or GeneratorExpression or DictionaryComprehension or SetComprehension);
}
