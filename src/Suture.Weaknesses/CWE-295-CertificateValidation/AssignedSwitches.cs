using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Switches that are assigned or set by name: a session's <c>verify</c>, pycurl's options, <c>cert_reqs</c> in a dictionary.</summary>
internal static class AssignedSwitches
{
    private const double Sure = 0.97;

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        var nodes = Enumerable.Empty<SyntaxNode>();
        if (file.Mentions("verify", "verify_ssl", "hostkeys"))
        {
            nodes = nodes.Concat(file.Tree.Assignments);
        }

        if (file.Mentions("CERT_NONE"))
        {
            nodes = nodes.Concat(file.Tree.Root.Descendants().OfType<DictionaryItem>());
        }

        if (file.Mentions("setopt"))
        {
            nodes = nodes.Concat(file.Tree.CallsWhere(call => call.Arguments.Length == 2));
        }

        return nodes.Select(node => Of(file, node)).OfType<UncheckedPeer>();
    }

    private static UncheckedPeer? Of(CodeFile file, SyntaxNode node) => node switch
    {
        AssignmentStatement { Targets: [AttributeExpression { Name: "verify" or "verify_ssl" or "hostkeys" } target] } assignment => OfAttribute(file, assignment, target),
        DictionaryItem { Key: { } key } item => OfItem(file, item, key),
        CallExpression { Callee: AttributeExpression { Name: "setopt" }, Arguments: [var option, var value] } call => OfCurl(file, call, option.Value, value.Value),
        _ => null,
    };

    private static UncheckedPeer? OfAttribute(CodeFile file, AssignmentStatement assignment, AttributeExpression target)
    {
        var value = SwitchValue.Of(file, assignment.Value);
        var type = file.Model.TypeOf(target.Target);
        return (target.Name, value) switch
        {
            ("verify", "False") when IsSession(file, target.Target, type) => new UncheckedPeer.Value(
                assignment, assignment.Value, "True", "the session checks no server's certificate", Sure),
            ("verify_ssl", "False") when type?.StartsWith("kubernetes.", StringComparison.Ordinal) == true => new UncheckedPeer.Value(
                assignment, assignment.Value, "True", "the client checks no server's certificate", Sure),
            ("hostkeys", "None") when type == "pysftp.CnOpts" => new UncheckedPeer.Other(
                assignment, "the connection accepts any host key", Sure),
            _ => null,
        };
    }

    private static bool IsSession(CodeFile file, Expression receiver, string? type) =>
        type is null
            ? ClientLibrary.MayBe(file, receiver)?.StartsWith("requests.", StringComparison.Ordinal) == true
            : file.Model.IsOrDerivesFrom(type, "requests.Session");

    private static UncheckedPeer? OfItem(CodeFile file, DictionaryItem item, Expression key) =>
        file.Model.ConstantOf(key) is "cert_reqs" && file.Model.QualifiedName(item.Value) == "ssl.CERT_NONE" && item.Value is AttributeExpression value
            ? new UncheckedPeer.Value(item, value, file.TextOf(value.Target) + ".CERT_REQUIRED", "cert_reqs switches off the check of who answers", Sure)
            : null;

    private static UncheckedPeer? OfCurl(CodeFile file, CallExpression call, Expression option, Expression value)
    {
        var receiver = file.Model.TypeOf(((AttributeExpression)call.Callee).Target);
        if (receiver is not (null or "pycurl.Curl") || !file.Model.ImportedModules.Contains("pycurl"))
        {
            return null;
        }

        var name = option is AttributeExpression attribute ? attribute.Name : file.Model.QualifiedName(option)?.Split('.')[^1];
        return (name, SwitchValue.Of(file, value)) switch
        {
            ("SSL_VERIFYPEER", "0" or "False") => new UncheckedPeer.Value(call, value, "1", "SSL_VERIFYPEER is off, so any certificate will do", Sure),
            ("SSL_VERIFYHOST", "0" or "False" or "1" or "True") => new UncheckedPeer.Value(
                call, value, "2", "SSL_VERIFYHOST is off, so a certificate for any name will do", Sure),
            _ => null,
        };
    }
}
