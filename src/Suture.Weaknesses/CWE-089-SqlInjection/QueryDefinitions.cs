using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Finds the statements that put a query's text together, up to the call that runs it.</summary>
internal static class QueryDefinitions
{
    /// <summary>In order of position; null when the text comes about in a way that cannot be followed.</summary>
    public static ImmutableArray<QueryDefinition>? Of(CodeFile file, Expression query)
    {
        if (query is not NameExpression name)
        {
            return StringTemplate.Of(file, query) is { } template ? [new QueryDefinition(null, template, false)] : null;
        }

        var scope = (SyntaxNode?)name.FirstAncestor<FunctionDefinition>() ?? file.Tree.Root;
        var bindings = BindingsBefore(scope, name).ToList();
        var definitions = new List<QueryDefinition>();
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (Definition(file, bindings[i], name.Identifier) is not { } definition)
            {
                return null;
            }

            definitions.Insert(0, definition);
            if (!definition.Appends && Dominates(bindings[i], name))
            {
                return UsedOnlyHere(scope, name) ? [.. definitions] : null;
            }
        }

        return null;
    }

    /// <summary>True when a statement always runs before a place: its block holds the place too.</summary>
    public static bool Dominates(Statement statement, SyntaxNode place) => place.Ancestors().Contains(statement.Parent);

    private static IEnumerable<Statement> BindingsBefore(SyntaxNode scope, NameExpression name) =>
        from node in scope.Descendants()
        where node.Span.Start < name.Span.Start && node is NameExpression or Parameter && IsBindingOf(node, name.Identifier)
        let statement = node as Statement ?? node.Ancestors().OfType<Statement>().First()
        orderby statement.Span.Start
        select statement;

    private static bool IsBindingOf(SyntaxNode node, string name) => node switch
    {
        Parameter parameter => parameter.Name == name,
        NameExpression target when target.Identifier == name => target.Parent switch
        {
            AssignmentStatement assignment => assignment.Targets.Contains(target),
            AugmentedAssignment augmented => augmented.Target == target,
            AnnotatedAssignment annotated => annotated.Target == target && annotated.Value is not null,
            ForStatement loop => loop.Target == target,
            TupleExpression { Parent: AssignmentStatement } or ListExpression { Parent: AssignmentStatement } => true,
            NamedExpression or WithItem or ComprehensionClause => true,
            _ => false,
        },
        _ => false,
    };

    private static QueryDefinition? Definition(CodeFile file, Statement statement, string name)
    {
        var (value, appends) = statement switch
        {
            AssignmentStatement { Targets: [NameExpression] } assignment => (assignment.Value, false),
            AnnotatedAssignment { Value: { } annotated } => (annotated, false),
            AugmentedAssignment { Operator: BinaryOperator.Add } augmented => (augmented.Value, true),
            _ => ((Expression?)null, false),
        };
        if (value is null || !StatementEditing.HasOwnLines(file, statement) || StringTemplate.Of(file, value) is not { } template)
        {
            return null;
        }

        // query = query + "…" adds to the query like query += "…".
        var growsItself = template.Parts is [TemplatePart.Hole { Value: NameExpression first }, ..] && first.Identifier == name;
        return new QueryDefinition(statement, template, appends || growsItself);
    }

    // Printing or logging the text is fine; running or returning it elsewhere would need the parameters there too.
    private static bool UsedOnlyHere(SyntaxNode scope, NameExpression query) =>
        scope.Descendants().OfType<NameExpression>()
            .Where(use => use.Identifier == query.Identifier && use != query && !IsBindingOf(use, query.Identifier))
            .All(use => use.Parent is Argument { Parent: CallExpression call } && !IsExecution(call)
                || use.Parent is Interpolation
                || use.Parent is BinaryExpression { Parent: AssignmentStatement });

    private static bool IsExecution(CallExpression call) =>
        call.Callee is AttributeExpression { Name: "execute" or "executemany" or "executescript" or "fetch" or "fetchrow" or "fetchval" or "fetchone" or "raw" }
        || call.Callee is NameExpression { Identifier: "text" or "read_sql" or "read_sql_query" };
}
