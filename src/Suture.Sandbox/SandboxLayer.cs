namespace Suture.Sandbox;

/// <summary>One of the walls between the analysed code and the machine.</summary>
/// <param name="Name">Such as <c>bwrap</c>.</param>
/// <param name="IsPresent">True when it was seen to hold.</param>
/// <param name="Gives">What it keeps the code from.</param>
/// <param name="Detail">What was seen, or what to install.</param>
public sealed record SandboxLayer(string Name, bool IsPresent, string Gives, string Detail);
