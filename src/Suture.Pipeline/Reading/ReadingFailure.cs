namespace Suture.Pipeline;

/// <summary>Why a path could not be read, in words that name what to do.</summary>
internal static class ReadingFailure
{
    public static string Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => "cannot be read: permission denied",
        FileNotFoundException or DirectoryNotFoundException => "does not exist",
        PathTooLongException => "cannot be read: the path is too long",
        _ => $"cannot be read: {FirstLine(error.Message)}",
    };

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd('\r', '.', ' ');
}
