using System.Collections.Immutable;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>A call that unpacks a tar archive and trusts the names in it.</summary>
/// <param name="Call">The call of <c>extractall</c> or <c>extract</c>.</param>
/// <param name="IsOwnArchive">True when the program itself chose the archive, by a constant name.</param>
internal sealed record TarUnpacking(CallExpression Call, bool IsOwnArchive)
{
    private static readonly string[] Names = ["tarfile.TarFile.extractall", "tarfile.TarFile.extract"];

    public static bool IsUnpacking(string name) => Names.Contains(name, StringComparer.Ordinal);

    public static IEnumerable<TarUnpacking> In(CodeFile file) =>
        from name in Names
        from call in file.CallsTo(name)
        where !IsFiltered(call) && !IsChecked(call) && !IsInOwnFunction(file, call)
        orderby call.Span.Start
        select new TarUnpacking(call, OpensConstant(file, call));

    /// <summary>True for members that are just all of the archive's.</summary>
    public static bool IsEveryMember(Argument argument) =>
        argument is { Name: "members", Value: KeywordConstant or CallExpression { Callee: AttributeExpression { Name: "getmembers" } } };

    // PEP 706: a filter; or members that the program chose.
    private static bool IsFiltered(CallExpression call) =>
        call.Arguments.Any(a => a.ArgumentKind == ArgumentKind.DoubleStar || a.Name is "filter" || (a.Name is "members" && !IsEveryMember(a)))
        || (call.Callee is AttributeExpression { Name: "extractall" } && call.Arguments.Count(a => a.ArgumentKind == ArgumentKind.Positional) > 1);

    // Some code before looks at each member's name and may refuse it, or skip it around the call.
    private static bool IsChecked(CallExpression call)
    {
        var function = (SyntaxNode?)call.FirstAncestor<FunctionDefinition>() ?? call.Ancestors().Last();
        var looks = function.Descendants().Where(node => node.Span.Start < call.Span.Start)
            .Any(node => node is AttributeExpression { Name: "name" or "isreg" or "isfile" } && node.FirstAncestor<IfStatement>() is not null
                || node is AttributeExpression { Name: "name" } && node.Ancestors().OfType<CallExpression>().Any(IsPathCheck));
        return looks && (function.Descendants().Any(node => node is RaiseStatement or ContinueStatement) || call.FirstAncestor<IfStatement>() is not null);
    }

    private static bool IsPathCheck(CallExpression call) =>
        call.Callee is AttributeExpression { Name: "realpath" or "abspath" or "commonpath" or "commonprefix" or "resolve" or "startswith" or "is_relative_to" or "normpath" or "join" };

    private static bool IsInOwnFunction(CodeFile file, CallExpression call) =>
        call.FirstAncestor<FunctionDefinition>() is { Name: SafeExtractFunction.Name } && SafeExtractFunction.IsIn(file);

    private static bool OpensConstant(CodeFile file, CallExpression call)
    {
        var opener = (call.Callee as AttributeExpression)?.Target;
        opener = opener is NameExpression name ? Opener(file, name) : opener;
        return opener is CallExpression { Arguments: [{ ArgumentKind: ArgumentKind.Positional } first, ..] } && file.Model.ConstantOf(first.Value) is string;
    }

    private static Expression? Opener(CodeFile file, NameExpression name) =>
        file.Model.OnlyValueOf(name)
        ?? name.Ancestors().OfType<WithStatement>().SelectMany(with => with.Items)
            .FirstOrDefault(item => item.Target is NameExpression target && target.Identifier == name.Identifier)?.Context;
}
