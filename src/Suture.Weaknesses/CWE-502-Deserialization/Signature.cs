using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Whether bytes have been checked against a signature before they are read.</summary>
internal static class Signature
{
    /// <summary>True when, earlier in the same function, an <c>if</c> or <c>assert</c> depends on a comparison of digests, there or in a function of the file.</summary>
    public static bool IsCheckedBefore(CodeFile file, CallExpression read)
    {
        var scope = (SyntaxNode?)read.FirstAncestor<FunctionDefinition>() ?? file.Tree.Root;
        return scope.Descendants().Any(node => node.Span.Start < read.Span.Start && TestOf(node) is { } test && Verifies(file, test, true))
            || UnsignCall(file, scope, read);
    }

    private static Expression? TestOf(SyntaxNode node) => node switch
    {
        IfStatement choice => choice.Test,
        AssertStatement claim => claim.Test,
        _ => null,
    };

    private static bool Verifies(CodeFile file, SyntaxNode node, bool mayFollow) =>
        node.Descendants().Prepend(node).OfType<CallExpression>().Any(call =>
            file.Model.QualifiedName(call.Callee) is "hmac.compare_digest" or "secrets.compare_digest"
            || (mayFollow && file.Model.FunctionCalledBy(call) is { } function && Verifies(file, function.Body, false))
            || (mayFollow && call.Callee is AttributeExpression { Target: NameExpression { Identifier: "self" }, Name: var name }
                && call.FirstAncestor<ClassDefinition>() is { } type
                && type.Body.Statements.OfType<FunctionDefinition>().Any(method => method.Name == name && Verifies(file, method.Body, false))));

    // itsdangerous and Fernet raise when the signature is wrong, so what they return is the program's own.
    private static bool UnsignCall(CodeFile file, SyntaxNode scope, CallExpression read) =>
        scope.Descendants().OfType<CallExpression>().Any(call =>
            call.Span.Start < read.Span.End
            && file.Model.QualifiedName(call.Callee) is "itsdangerous.Signer.unsign" or "itsdangerous.TimestampSigner.unsign"
                or "cryptography.fernet.Fernet.decrypt" or "nacl.secret.SecretBox.decrypt");
}
