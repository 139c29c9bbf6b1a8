using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Rules.Editing;

/// <summary>What gives a variable its values before a place that reads it, and where else it is read, all within one function.</summary>
/// <param name="Before">The statements that bind it before the place, in order; a parameter counts as its function.</param>
/// <param name="OtherUses">The other places that read it.</param>
public sealed record VariableBindings(ImmutableArray<Statement> Before, ImmutableArray<NameExpression> OtherUses)
{
    public static VariableBindings Of(NameExpression use)
    {
        var scope = ScopeOf(use);
        var names = scope.Descendants().OfType<NameExpression>().Where(n => n.Identifier == use.Identifier).ToList();
        var parameters = scope.Descendants().OfType<Parameter>().Where(p => p.Name == use.Identifier);
        var before = names.Where(IsBinding).Concat<SyntaxNode>(parameters).Where(n => n.Span.Start < use.Span.Start)
            .Select(n => n.Ancestors().OfType<Statement>().First()).Distinct();
        return new VariableBindings(
            [.. before.OrderBy(s => s.Span.Start)],
            [.. names.Where(n => n != use && !IsBinding(n)).OrderBy(n => n.Span.Start)]);
    }

    /// <summary>True when a statement always runs before a place: its block holds the place too.</summary>
    public static bool Dominates(Statement statement, SyntaxNode place) =>
        statement.Span.Start < place.Span.Start && place.Ancestors().Contains(statement.Parent);

    /// <summary>True when no name that an expression reads is bound anew between it and a later place.</summary>
    public static bool AreStable(Expression expression, SyntaxNode place)
    {
        var read = expression.Descendants().Append(expression).OfType<NameExpression>().Select(n => n.Identifier).ToHashSet(StringComparer.Ordinal);
        return !ScopeOf(place).Descendants().OfType<NameExpression>().Any(n =>
            n.Span.Start > expression.Span.End && n.Span.Start < place.Span.Start && read.Contains(n.Identifier) && IsBinding(n));
    }

    /// <summary>The function around a place, or the module.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode node) => (SyntaxNode?)node.FirstAncestor<FunctionDefinition>() ?? node.Ancestors().Last();

    private static bool IsBinding(SyntaxNode name) => name.Parent switch
    {
        AssignmentStatement assignment => assignment.Targets.Contains(name),
        AugmentedAssignment augmented => augmented.Target == name,
        AnnotatedAssignment annotated => annotated.Target == name,
        ForStatement loop => loop.Target == name,
        NamedExpression named => named.Target == name,
        ComprehensionClause clause => clause.Target == name,
        WithItem item => item.Target == name,
        DeleteStatement => true,
        TupleExpression or ListExpression or StarredExpression => IsBinding(name.Parent),
        _ => false,
    };
}
