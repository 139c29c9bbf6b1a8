namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Where an ssl context comes from, and so what it checks before it is told otherwise.</summary>
internal enum ContextOrigin
{
    /// <summary>Made elsewhere.</summary>
    Unknown,

    /// <summary><c>create_default_context()</c>: checks everything.</summary>
    Default,

    /// <summary><c>SSLContext(PROTOCOL_TLS_CLIENT)</c>: checks everything, but knows no authority yet.</summary>
    Client,

    /// <summary><c>SSLContext(PROTOCOL_TLS)</c>: checks nothing.</summary>
    Bare,

    /// <summary><c>_create_unverified_context()</c>: a finding of its own.</summary>
    Unverified,

    /// <summary>For the side that accepts connections: its clients need no certificates.</summary>
    Server,
}
