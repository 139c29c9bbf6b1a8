using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>
/// The names of what a file itself defines: <c>&lt;module&gt;.function</c>, <c>&lt;module&gt;.Class.method</c>,
/// <c>&lt;module&gt;.outer.inner</c>. The angle brackets keep them apart from every importable name.
/// </summary>
internal static class LocalNames
{
    public const string Prefix = "<module>.";

    public static bool IsLocal(string qualifiedName) => qualifiedName.StartsWith(Prefix, StringComparison.Ordinal);

    public static string Of(SyntaxNode definition, FileIndex index)
    {
        var name = NameOf(definition);
        for (var scope = index.ScopeOf.GetValueOrDefault(definition); scope is { Parent: not null }; scope = scope.Parent)
        {
            name = $"{NameOf(scope.Node)}.{name}";
        }

        return Prefix + name;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        FunctionDefinition function => function.Name,
        ClassDefinition definition => definition.Name,
        _ => "<expression>",
    };
}
