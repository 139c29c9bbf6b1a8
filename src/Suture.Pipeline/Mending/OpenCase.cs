using Suture.Findings;
using Suture.Proving;

namespace Suture.Pipeline;

/// <summary>A case on its way: what is known of it, and where its finding lies in the text as it is now.</summary>
internal sealed class OpenCase(Finding finding, Proof proof)
{
    /// <summary>The case so far; its finding keeps the place in the original text.</summary>
    public Case Case { get; set; } = new(finding, proof.Evidence, null, null);

    public Proof Proof { get; } = proof;

    /// <summary>The finding by its place in the current text.</summary>
    public Finding Now { get; set; } = finding;

    /// <summary>True when nothing more will be tried.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The text that the last attempt was made on; trying again on the same text would end alike.</summary>
    public string? TriedOn { get; set; }
}
