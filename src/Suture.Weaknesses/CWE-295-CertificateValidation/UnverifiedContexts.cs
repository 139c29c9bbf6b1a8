using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Contexts that Python's own underscored functions make, and the assignment that makes them everybody's default.</summary>
internal static class UnverifiedContexts
{
    private const double Sure = 0.97;

    private static readonly string[] Makers = ["ssl._create_unverified_context", "ssl._create_stdlib_context"];

    private static readonly PatternSearch[] Defaults =
    [
        .. Makers.Select(maker => new PatternSearch($"ssl._create_default_https_context = {maker}")),
        .. Makers.Select(maker => new PatternSearch($"ssl._create_default_https_context = lambda ...: {maker}(...)")),
    ];

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        if (!file.Mentions("_create_default_https_context", "_create_unverified_context", "_create_stdlib_context"))
        {
            yield break;
        }

        var defaults = Defaults.SelectMany(search => search.In(file)).Select(match => match.Node).OrderBy(node => node.Span.Start).ToList();
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

    private static bool IsForServer(CodeFile file, CallExpression call) =>
        CallArguments.Find(call, "purpose") is { } purpose && file.Model.QualifiedName(purpose.Value) == "ssl.Purpose.CLIENT_AUTH";
}
