namespace Suture.Weaknesses.CertificateValidation;

/// <summary>What is known of one library's switch.</summary>
/// <param name="Callables">The qualified name of a callable; <c>prefix.*</c> means all below a name.</param>
/// <param name="Keyword">The argument's name.</param>
/// <param name="Off">The values that switch checking off, as <see cref="SwitchValue"/> writes them.</param>
/// <param name="On">The value that checks; null when the argument can go.</param>
/// <param name="Position">The argument's place, from zero; negative when it is passed by keyword only.</param>
internal sealed record SwitchRow(string Callables, string Keyword, string[] Off, string? On = null, int Position = -1)
{
    public bool Fits(string name) =>
        Callables.EndsWith(".*", StringComparison.Ordinal)
            ? name.StartsWith(Callables[..^1], StringComparison.Ordinal)
            : name == Callables;
}
