namespace Suture.Sandbox;

/// <summary>How a trusted program ended.</summary>
/// <param name="ExitCode">Its exit code; -1 when it was ended.</param>
/// <param name="Output">Its standard output, as much as was to be kept.</param>
/// <param name="Error">Its standard error, as much as was to be kept.</param>
/// <param name="TimedOut">True when its time was over.</param>
public sealed record TrustedOutcome(int ExitCode, string Output, string Error, bool TimedOut)
{
    /// <summary>The last line that it said of its trouble; empty when it said nothing.</summary>
    public string LastWords => LastLine(Error) is { Length: > 0 } words ? words : LastLine(Output);

    private static string LastLine(string text) =>
        text.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0) ?? "";
}
