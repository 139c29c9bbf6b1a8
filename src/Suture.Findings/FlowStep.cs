namespace Suture.Findings;

/// <summary>One step on the way of a value from its source to the sink, and what happens there.</summary>
public sealed record FlowStep(Location Location, string Note);
