using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>pyOpenSSL's contexts, which ask for no certificate unless they are told to.</summary>
internal static class OpenSslContexts
{
    private const double Sure = 0.97;
    private const double Likely = 0.85;

    private static readonly string[] ServerMethods =
        ["use_certificate", "use_certificate_file", "use_certificate_chain_file", "use_privatekey", "use_privatekey_file"];

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        foreach (var made in file.Mentions("OpenSSL") ? file.CallsTo("OpenSSL.SSL.Context") : [])
        {
            if (made.Parent is not AssignmentStatement { Targets: [var context] } || IsServer(file, context))
            {
                continue;
            }

            var set = MethodCalls(file, context, "set_verify").ToList();
            if (set.Count == 0)
            {
                yield return new UncheckedPeer.OpenSslContext(made, "the context asks for no certificate: set_verify is never called", Likely);
            }

            foreach (var call in set.Where(call => call.Arguments is [{ Value: var mode }, ..] && IsVerifyNone(file, mode)))
            {
                yield return new UncheckedPeer.OpenSslContext(call, "the context accepts any certificate", Sure);
            }
        }
    }

    /// <summary>The calls of a method on a context within the function that makes it.</summary>
    public static IEnumerable<CallExpression> MethodCalls(CodeFile file, Expression context, string method) =>
        from call in ((SyntaxNode?)context.FirstAncestor<FunctionDefinition>() ?? file.Tree.Root).Descendants().OfType<CallExpression>()
        where call.Callee is AttributeExpression attribute && attribute.Name == method && file.TextOf(attribute.Target) == file.TextOf(context)
        select call;

    private static bool IsVerifyNone(CodeFile file, Expression mode) =>
        file.Model.QualifiedName(mode) == "OpenSSL.SSL.VERIFY_NONE" || file.Model.ConstantOf(mode) is 0L;

    private static bool IsServer(CodeFile file, Expression context) =>
        Array.Exists(ServerMethods, method => MethodCalls(file, context, method).Any())
        || file.Model.Calls.Any(call => call.Callee is AttributeExpression { Name: "set_accept_state" });
}
