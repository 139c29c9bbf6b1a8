using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>A place where checking is off. Each kind has a record of its own, which carries what its repair needs. A closed set.</summary>
/// <param name="Node">What a finding points to.</param>
/// <param name="Message">One sentence for the reader.</param>
internal abstract record UncheckedPeer(SyntaxNode Node, string Message, double Confidence)
{
    /// <summary>Arguments of one call that switch checking off.</summary>
    public sealed record Switches(CallExpression Call, IReadOnlyList<OpenSwitch> Open, string Message, double Confidence)
        : UncheckedPeer(Call, Message, Confidence);

    /// <summary>A value that switches checking off, and what stands for the opposite.</summary>
    public sealed record Value(SyntaxNode Node, Expression Off, string On, string Message, double Confidence)
        : UncheckedPeer(Node, Message, Confidence);

    /// <summary>An unverified context that is made, or put in the place of the default one.</summary>
    public sealed record Context(SyntaxNode Node, string Message, double Confidence) : UncheckedPeer(Node, Message, Confidence);

    /// <summary>The statements that take the checks off one ssl context.</summary>
    public sealed record ContextChecks(ContextSettings Settings, string Message, double Confidence)
        : UncheckedPeer(Settings.First, Message, Confidence);

    /// <summary>A pyOpenSSL context that does not ask for the peer's certificate.</summary>
    public sealed record OpenSslContext(SyntaxNode Node, string Message, double Confidence) : UncheckedPeer(Node, Message, Confidence);

    /// <summary>A policy of paramiko that takes any host key.</summary>
    public sealed record HostKeys(CallExpression Call, Argument Policy, string Message, double Confidence) : UncheckedPeer(Call, Message, Confidence);

    /// <summary>A place that only a person can mend.</summary>
    public sealed record Other(SyntaxNode Node, string Message, double Confidence) : UncheckedPeer(Node, Message, Confidence);
}
