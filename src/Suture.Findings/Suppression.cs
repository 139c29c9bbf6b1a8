namespace Suture.Findings;

/// <summary>A comment in the code that asks for a finding to be left out of the count.</summary>
/// <param name="Marker">The word that makes it one: <c>suture: ignore</c>, <c>nosec</c>, <c>noqa</c> or <c>nosemgrep</c>.</param>
/// <param name="Location">Where the comment is.</param>
/// <param name="Comment">The comment as it stands.</param>
/// <param name="Reason">Why, in its author's words; may be empty.</param>
/// <param name="Until">The last day on which it counts; null when it counts for good.</param>
public sealed record Suppression(string Marker, Location Location, string Comment, string Reason, DateOnly? Until = null)
{
    /// <summary>The marker of comments that Suture itself asks for.</summary>
    public const string OwnMarker = "suture: ignore";
}
