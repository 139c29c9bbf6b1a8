using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Validation;

/// <summary>The names that some code of a file binds, in whatever scope.</summary>
internal static class BoundNames
{
    public static IEnumerable<string> Of(SyntaxTree tree) =>
        tree.Root.Descendants().SelectMany(node => (IEnumerable<string?>)[Declared(node), .. Targets(node).SelectMany(NamesIn)]).OfType<string>();

    /// <summary>The imports, functions and classes of a file's top level, with the place of each.</summary>
    public static IEnumerable<(string Name, TextSpan Span)> OfTopLevel(SyntaxTree tree) => tree.Root.Statements.SelectMany(statement => statement switch
    {
        ImportStatement import => import.Aliases.Select(alias => (Declared(alias)!, alias.Span)),
        ImportFromStatement import => import.Aliases.Select(alias => (Declared(alias)!, alias.Span)),
        FunctionDefinition or ClassDefinition => [(Declared(statement)!, statement.Span)],
        _ => [],
    });

    private static string? Declared(SyntaxNode node) => node switch
    {
        FunctionDefinition function => function.Name,
        ClassDefinition type => type.Name,
        Parameter parameter => parameter.Name,
        TypeParameter parameter => parameter.Name,
        ImportAlias alias => alias.Alias ?? alias.Name.Split('.', 2)[0],
        ExceptHandler handler => handler.Name,
        AsPattern pattern => pattern.Name,
        StarPattern pattern => pattern.Name,
        MappingPattern pattern => pattern.Rest,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Targets(SyntaxNode node) => node switch
    {
        AssignmentStatement assignment => assignment.Targets,
        AugmentedAssignment assignment => [assignment.Target],
        AnnotatedAssignment assignment => [assignment.Target],
        ForStatement loop => [loop.Target],
        ComprehensionClause clause => [clause.Target],
        WithItem { Target: { } target } => [target],
        NamedExpression named => [named.Target],
        TypeAliasStatement alias => [alias.Name],
        _ => [],
    };

    private static IEnumerable<string> NamesIn(SyntaxNode target) =>
        target.Descendants().Prepend(target).OfType<NameExpression>().Select(name => name.Identifier);
}
