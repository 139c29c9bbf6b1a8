using Suture.Text;

namespace Suture.Pipeline;

/// <summary>A program to work on: its name for reports, and its text, which knows the bytes it came from.</summary>
/// <param name="Path">As the user named it, with forward slashes.</param>
public sealed record SourceFile(string Path, SourceText Text);
