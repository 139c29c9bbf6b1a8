using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Calls whose arguments switch checking off, as rows of what is known of the libraries.</summary>
internal static class LibrarySwitches
{
    private const double Sure = 0.97;
    private const double Likely = 0.9;

    private static readonly string[] False = ["False"];
    private static readonly string[] True = ["True"];
    private static readonly string[] None = ["CERT_NONE"];
    private static readonly string[] NoneOrNothing = ["CERT_NONE", "None"];

    private static readonly SwitchRow[] Rows =
    [
        new("requests.*", "verify", False),
        new("httpx.*", "verify", False),
        new("boto3.*", "verify", False),
        new("botocore.*", "verify", False),
        new("hvac.Client", "verify", False),
        new("aiohttp.*", "ssl", False),
        new("aiohttp.*", "verify_ssl", False),
        new("urllib3.*", "cert_reqs", None, "CERT_REQUIRED"),
        new("urllib3.*", "assert_hostname", False),
        new("ldap3.Tls", "validate", None, "CERT_REQUIRED"),
        new("redis.*", "ssl_cert_reqs", NoneOrNothing),
        new("pymongo.*", "tlsAllowInvalidCertificates", True),
        new("pymongo.*", "tlsAllowInvalidHostnames", True),
        new("pymongo.*", "tlsInsecure", True),
        new("pymongo.*", "ssl_cert_reqs", None),
        new("elasticsearch.*", "verify_certs", False),
        new("opensearchpy.*", "verify_certs", False, "True"),
        new("paho.mqtt.client.Client.tls_set", "cert_reqs", None, null, 3),
        new("paho.mqtt.client.Client.tls_insecure_set", "value", True, "False", 0),
        new("ssl.wrap_socket", "cert_reqs", None, "CERT_REQUIRED", 4),
    ];

    private static readonly HashSet<string> Keywords = Rows.Select(row => row.Keyword).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] ByPosition = ["tls_set", "tls_insecure_set", "wrap_socket"];

    private static readonly string[] Words = [.. Rows.Select(row => row.Keyword).Distinct().Where(word => word is not ("ssl" or "value")), "aiohttp", "tls_insecure_set", "tls_set", "wrap_socket"];

    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete", "head", "options", "request", "stream", "send"];

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        foreach (var call in file.Mentions(Words) ? file.CallsPassing(Keywords, ByPosition) : [])
        {
            var open = OpenSwitches(file, call).ToList();
            if (open.Count > 0 && !LocalAddress.IsCalled(file, call))
            {
                var what = string.Join(" and ", open.Select(o => $"{o.Argument.Name ?? "an argument"}={file.TextOf(o.Argument.Value)}"));
                yield return new UncheckedPeer.Switches(call, open, $"{what} switches off the check of who answers", IsLiteral(open) ? Sure : Likely);
            }
        }
    }

    private static IEnumerable<OpenSwitch> OpenSwitches(CodeFile file, CallExpression call) =>
        from row in RowsFor(file, call)
        let argument = CallArguments.Find(call, row.Keyword, row.Position)
        where argument is not null && SwitchValue.Of(file, argument.Value) is { } value && row.Off.Contains(value, StringComparer.Ordinal)
        select new OpenSwitch(argument, row.On);

    private static IEnumerable<SwitchRow> RowsFor(CodeFile file, CallExpression call)
    {
        if (file.Model.QualifiedName(call.Callee) is { } name)
        {
            return Rows.Where(row => row.Fits(name));
        }

        return call.Callee is AttributeExpression method && Verbs.Contains(method.Name, StringComparer.Ordinal)
            ? Rows.Where(row => ClientLibrary.MayBe(file, method.Target) is { } library && row.Fits(library))
            : [];
    }

    private static bool IsLiteral(List<OpenSwitch> open) =>
        open.Exists(o => o.Argument.Value is KeywordConstant or StringExpression or AttributeExpression or NumberExpression);
}
