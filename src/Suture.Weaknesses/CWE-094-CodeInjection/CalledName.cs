using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Whether a name that stood in a text means the same when it stands in the code.</summary>
internal static class CalledName
{
    private static readonly HashSet<string> Builtins =
        ["print", "len", "int", "float", "str", "bool", "abs", "round", "min", "max", "sum", "sorted", "list", "tuple", "dict", "set", "pow", "divmod"];

    /// <summary>True for what the module binds at its top level, the parameters around the call, and harmless builtins.</summary>
    public static bool IsKnown(CodeFile file, SyntaxNode place, string name)
    {
        var local = place.Ancestors().OfType<FunctionDefinition>().ToList();
        if (local.Exists(function => Assigns(function, name)))
        {
            return false;
        }

        return local.Exists(function => function.Parameters.Parameters.Any(parameter => parameter.Name == name))
            || file.Tree.Root.Statements.Any(statement => Binds(statement, name))
            || Builtins.Contains(name);
    }

    private static bool Assigns(FunctionDefinition function, string name) =>
        function.Body.Descendants().OfType<AssignmentStatement>().SelectMany(a => a.Targets).OfType<NameExpression>().Any(t => t.Identifier == name);

    private static bool Binds(Statement statement, string name) => statement switch
    {
        FunctionDefinition function => function.Name == name,
        ClassDefinition type => type.Name == name,
        ImportStatement import => import.Aliases.Any(alias => (alias.Alias ?? alias.Name.Split('.')[0]) == name),
        ImportFromStatement import => import.Aliases.Any(alias => (alias.Alias ?? alias.Name) == name),
        AssignmentStatement assignment => assignment.Targets.OfType<NameExpression>().Any(target => target.Identifier == name),
        _ => false,
    };
}
