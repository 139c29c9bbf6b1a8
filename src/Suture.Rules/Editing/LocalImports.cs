using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Imports inside functions: what they bind is not known at the top of the file.</summary>
public static class LocalImports
{
    /// <summary>True when all that a name ever means in the file is the module, imported within functions: importing it at the top changes nothing.</summary>
    public static bool AreAllBindings(CodeFile file, string module)
    {
        var bindings = file.Tree.Root.Descendants()
            .Where(node => file.Model.BindingAt(node) is { } binding && binding.Symbol.Name == module).ToList();
        return bindings.Count > 0 && bindings.TrueForAll(node =>
            node is ImportAlias { Parent: ImportStatement, Alias: null } alias && alias.Name == module && alias.FirstAncestor<FunctionDefinition>() is not null);
    }

    /// <summary>The edit that takes <c>import module</c> out of the function around a use of it, when that use was the only one there; else empty.</summary>
    public static ImmutableArray<TextEdit> RemoveIfUnused(CodeFile file, Expression use)
    {
        if (use is not AttributeExpression { Target: NameExpression name } || use.FirstAncestor<FunctionDefinition>() is not { } function)
        {
            return [];
        }

        var imports = function.Descendants().OfType<ImportStatement>()
            .Where(import => import.Aliases is [{ Alias: null } only] && only.Name == name.Identifier).ToList();
        var uses = function.Descendants().OfType<NameExpression>().Count(other => other.Identifier == name.Identifier);
        return imports is [var import] && uses == 1 ? [StatementEditing.Remove(file, import)] : [];
    }
}
