namespace Suture.Patterns;

/// <summary>A pattern or template that cannot be read; the message is one line that says why.</summary>
public sealed class PatternException(string message) : Exception(message);
