using System.Collections.Immutable;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>The methods of an object whose class is in the same file.</summary>
internal static class PublicMethods
{
    /// <summary>The public methods that a call's arguments fit, in the order of the class; default when the class is not known or has bases.</summary>
    public static ImmutableArray<string> Of(CodeFile file, NameExpression receiver, CallExpression call)
    {
        if (ClassOf(file, receiver) is not { } type || type.Arguments.Any(argument => file.TextOf(argument) != "object"))
        {
            return default;
        }

        var caller = receiver.FirstAncestor<FunctionDefinition>();
        return
        [
            .. type.Body.Statements.OfType<FunctionDefinition>()
                .Where(method => !method.Name.StartsWith('_') && method != caller && method.Decorators.IsEmpty && Fits(method, call))
                .Select(method => method.Name),
        ];
    }

    private static ClassDefinition? ClassOf(CodeFile file, NameExpression receiver)
    {
        if (receiver.FirstAncestor<FunctionDefinition>() is { Parent: Block { Parent: ClassDefinition own } } method
            && method.Parameters.Parameters is [{ Name: var self }, ..] && self == receiver.Identifier)
        {
            return own;
        }

        var name = file.Model.TypeOf(receiver);
        return name is null ? null : file.Tree.Root.Statements.OfType<ClassDefinition>().FirstOrDefault(type => name.EndsWith($".{type.Name}", StringComparison.Ordinal));
    }

    private static bool Fits(FunctionDefinition method, CallExpression call)
    {
        var parameters = method.Parameters.Parameters.Skip(1).ToList();
        var isOpen = call.Arguments.Any(a => a.ArgumentKind != ArgumentKind.Positional) || parameters.Exists(p => p.ParameterKind is ParameterKind.Star or ParameterKind.DoubleStar);
        var needed = parameters.Count(p => p.Default is null && p.ParameterKind is not (ParameterKind.Star or ParameterKind.DoubleStar));
        return isOpen || (needed <= call.Arguments.Length && call.Arguments.Length <= parameters.Count);
    }
}
