using System.Text;

namespace Suture.EndToEnd.Tests;

/// <summary>How one call of the binary ended.</summary>
internal sealed record SutureResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
