namespace Suture.Cli;

/// <summary>A request that cannot be met as it stands; its message is the one line that the user sees.</summary>
internal sealed class UsageException(string message) : Exception(message);
