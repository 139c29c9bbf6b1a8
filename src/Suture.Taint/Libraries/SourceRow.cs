namespace Suture.Taint;

/// <summary>An attribute or callable whose value somebody outside chooses; all that is taken from the value as well.</summary>
public sealed record SourceRow(string Name, SourceStrength Strength);
