namespace Suture.Sandbox;

/// <summary>A file handed into a run, read-only, under <see cref="SandboxCommand.InputFolder"/>.</summary>
/// <param name="Name">Its relative path, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsProgram">True when it may be executed.</param>
public sealed record SandboxFile(string Name, ReadOnlyMemory<byte> Content, bool IsProgram = false);
