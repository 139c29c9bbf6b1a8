using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>An argument that switches checking off.</summary>
/// <param name="On">The value that checks; null when the argument can go because the library checks by default.</param>
internal sealed record OpenSwitch(Argument Argument, string? On);
