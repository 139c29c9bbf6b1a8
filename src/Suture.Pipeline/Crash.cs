namespace Suture.Pipeline;

/// <summary>An error of Suture's own, in one line for the report.</summary>
internal static class Crash
{
    public static string Of(string rule, string what, Exception error) =>
        $"{rule} {what}: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}";
}
