namespace Suture.Detectors;

/// <summary>A file that the user asked about.</summary>
/// <param name="DisplayPath">As the user named it, with forward slashes.</param>
/// <param name="RelativePath">Where it belongs below a folder of copies; no two files share one.</param>
/// <param name="FullPath">Where it lies; null for standard input.</param>
/// <param name="Bytes">Gives its content; null when it cannot be read.</param>
public sealed record GivenFile(string DisplayPath, string RelativePath, string? FullPath, Func<byte[]?> Bytes);
