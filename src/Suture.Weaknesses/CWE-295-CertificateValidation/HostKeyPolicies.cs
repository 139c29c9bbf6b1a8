using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>SSH clients that take any host key: paramiko's policies, asyncssh without known hosts.</summary>
internal static class HostKeyPolicies
{
    private const double Sure = 0.97;

    public static IEnumerable<UncheckedPeer> In(CodeFile file)
    {
        foreach (var call in file.Mentions("set_missing_host_key_policy", "known_hosts") ? file.Tree.CallsWhere(MayTakeAnyKey) : [])
        {
            if (call is { Callee: AttributeExpression { Name: "set_missing_host_key_policy" }, Arguments: [var policy] }
                && PolicyOf(file, policy.Value) is { } name)
            {
                yield return new UncheckedPeer.HostKeys(call, policy, $"{name} accepts the key of any host", Sure);
            }
            else if (file.Model.QualifiedName(call.Callee) is "asyncssh.connect" or "asyncssh.create_connection"
                && CallArguments.Find(call, "known_hosts") is { } hosts && SwitchValue.Of(file, hosts.Value) == "None")
            {
                yield return new UncheckedPeer.HostKeys(call, hosts, "known_hosts=None accepts the key of any host", Sure);
            }
        }
    }

    /// <summary>The expression that names the policy's class, which may be passed as it is or called.</summary>
    public static Expression ClassOf(Expression policy) => policy is CallExpression made ? made.Callee : policy;

    private static bool MayTakeAnyKey(CallExpression call) =>
        SemanticModel.MethodName(call) == "set_missing_host_key_policy" || CallArguments.Find(call, "known_hosts") is not null;

    private static string? PolicyOf(CodeFile file, Expression policy)
    {
        policy = file.Model.OnlyValueOf(policy) ?? policy;
        return file.Model.QualifiedName(ClassOf(policy)) switch
        {
            "paramiko.AutoAddPolicy" => "AutoAddPolicy",
            "paramiko.WarningPolicy" => "WarningPolicy",
            _ => null,
        };
    }
}
