using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Contexts that Python's own underscored functions make, and the assignment that makes them everybody's default.</summary>
internal static class UnverifiedContexts
{
    private const double Sure = 0.97;

    private static readonly string[] Makers = ["ssl._create_unverified_context", "ssl._create_stdlib_context"];

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        if (!file.Mentions("_create_default_https_context", "_create_unverified_context", "_create_stdlib_context"))
        {
            yield break;
        }

        var defaults = file.Tree.Root.Descendants().OfType<AssignmentStatement>().Where(statement => ReplacesDefault(file, statement)).ToList();
        foreach (var statement in defaults)
        {
            yield return new UncheckedPeer.Context(statement, "https connections of the whole program are no longer checked", Sure);
        }

        foreach (var call in Makers.SelectMany(name => file.CallsTo(name)))
        {
            if (!defaults.Exists(statement => statement.Span.Contains(call.Span)) && !IsForServer(file, call))
            {
                yield return new UncheckedPeer.Context(call, "the context accepts any certificate", Sure);
            }
        }
    }

    public static bool IsMaker(CodeFile file, Expression expression) =>
        file.Model.QualifiedName(expression) is { } name && Makers.Contains(name, StringComparer.Ordinal);

    private static bool ReplacesDefault(CodeFile file, AssignmentStatement statement) =>
        statement.Targets is [AttributeExpression { Name: "_create_default_https_context" } target]
        && file.Model.QualifiedName(target.Target) == "ssl"
        && (IsMaker(file, statement.Value) || statement.Value is LambdaExpression { Body: CallExpression made } && IsMaker(file, made.Callee));

    private static bool IsForServer(CodeFile file, CallExpression call) =>
        CallArguments.Find(call, "purpose") is { } purpose && file.Model.QualifiedName(purpose.Value) == "ssl.Purpose.CLIENT_AUTH";
}
