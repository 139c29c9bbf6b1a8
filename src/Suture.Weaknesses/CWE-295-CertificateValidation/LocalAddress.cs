using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Tells calls to a constant address on the machine itself: nobody can sit between.</summary>
internal static class LocalAddress
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    public static bool IsCalled(CodeFile file, CallExpression call) =>
        CallArguments.Find(call, "url", 0) is { } first && IsLocal(Start(file, first.Value))
        || CallArguments.Find(call, "url", 1) is { } second && IsLocal(Start(file, second.Value));

    private static string Start(CodeFile file, Expression url) =>
        file.Model.ConstantOf(url) as string ?? StringShape.Of(url, file.Model).ToText("\0");

    private static bool IsLocal(string url)
    {
        const string Scheme = "https://";
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // The name must have ended: https://localhost.example.org is somebody else.
        var rest = url[Scheme.Length..];
        return Array.Exists(Hosts, host => rest.StartsWith(host, StringComparison.OrdinalIgnoreCase)
            && rest.Length > host.Length && rest[host.Length] is ':' or '/' or '?' || rest == host);
    }
}
