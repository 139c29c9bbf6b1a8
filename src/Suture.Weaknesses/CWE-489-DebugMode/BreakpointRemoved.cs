using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Takes a breakpoint out, and the import of the debugger when nothing else uses it.</summary>
internal sealed class BreakpointRemoved : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (DebugSites.At(file, finding) is not { Kind: DebugSiteKind.Breakpoint, Node: CallExpression call })
        {
            return RepairOffer.Abstain("there is no breakpoint");
        }

        if (call.Parent is not ExpressionStatement statement)
        {
            return RepairOffer.Abstain("the breakpoint is part of an expression whose value something may use");
        }

        ImmutableArray<TextEdit> edits = [Removal(file, statement, call)];
        var imports = ImportEditing.RemoveUnused(file, edits, "pdb", "ipdb", "pudb", "wdb", "web_pdb", "rpdb", "pydevd", "debugpy");
        return RepairOffers.Offer(file, "remove the breakpoint", RepairSafety.Safe, [.. edits, .. imports, .. ImportSwap.RemoveIfUnused(file, call.Callee)]);
    }

    // `import pdb; pdb.set_trace()` goes as one, as does an import right above that only the breakpoint needs.
    private static TextEdit Removal(CodeFile file, ExpressionStatement statement, CallExpression call)
    {
        var siblings = Siblings(statement);
        var index = siblings.IndexOf(statement);
        if (index == 0 || siblings[index - 1] is not ImportStatement { Aliases: [var alias] } import || statement.Parent is not Block
            || call.Callee is not AttributeExpression { Target: NameExpression module } || module.Identifier != (alias.Alias ?? alias.Name)
            || UsesNear(statement, module.Identifier) > 1
            || !HaveOwnLines(file, import, statement))
        {
            return StatementEditing.Remove(file, statement);
        }

        return siblings.Length == 2
            ? new TextEdit(TextSpan.FromBounds(import.Span.Start, statement.Span.End), "pass")
            : StatementEditing.RemoveLines(file, TextSpan.FromBounds(import.Span.Start, statement.Span.End));
    }

    private static ImmutableArray<Statement> Siblings(Statement statement) => statement.Parent switch
    {
        Block block => block.Statements,
        Module module => module.Statements,
        _ => [],
    };

    private static int UsesNear(Statement statement, string name) =>
        (statement.FirstAncestor<FunctionDefinition>() ?? statement.Parent!).Descendants().OfType<NameExpression>().Count(use => use.Identifier == name);

    private static bool HaveOwnLines(CodeFile file, Statement first, Statement last)
    {
        var end = file.Source.SpanOfLine(file.Source.PositionAt(last.Span.End).Line).End;
        var after = file.Source[TextSpan.FromBounds(last.Span.End, end)].TrimStart();
        return (after.IsEmpty || after[0] == '#') && StatementEditing.IndentationOf(file, first).Length == first.Span.Start - StatementEditing.LineStart(file, first);
    }
}
