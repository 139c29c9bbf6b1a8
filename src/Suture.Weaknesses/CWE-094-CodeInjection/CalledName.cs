using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Whether what a text calls may be called by the code itself.</summary>
internal static class CalledName
{
    // Calling these with the input would be the next weakness.
    private static readonly HashSet<string> Dangerous =
        ["eval", "exec", "compile", "__import__", "getattr", "setattr", "delattr", "open", "globals", "locals", "vars", "input", "breakpoint"];

    /// <summary>
    /// True for a function by its own name, and for a method of something that is not a module. A variable that the function around
    /// assigns does not do: the text would have seen another one.
    /// </summary>
    public static bool MayBeCalled(CodeFile file, SyntaxNode place, string root, bool isMethod) =>
        !Dangerous.Contains(root)
        && !place.Ancestors().OfType<FunctionDefinition>().Any(function => Assigns(function, root))
        && !(isMethod && file.Tree.Root.Descendants().OfType<ImportAlias>().Any(alias => (alias.Alias ?? alias.Name.Split('.')[0]) == root));

    private static bool Assigns(FunctionDefinition function, string name) =>
        function.Body.Descendants().OfType<AssignmentStatement>().SelectMany(a => a.Targets).OfType<NameExpression>().Any(t => t.Identifier == name);
}
