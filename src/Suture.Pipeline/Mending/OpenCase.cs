using Suture.Findings;

namespace Suture.Pipeline;

/// <summary>A case on its way: what is known of it, and where its finding lies in the text as it is now.</summary>
internal sealed class OpenCase(Case @case)
{
    public Case Case { get; set; } = @case;

    /// <summary>The finding by its place in the current text; the case keeps the place in the original.</summary>
    public Finding Now { get; set; } = @case.Finding;

    /// <summary>True when nothing more will be tried.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The text that the last attempt was made on; trying again on the same text would end alike.</summary>
    public string? TriedOn { get; set; }
}
