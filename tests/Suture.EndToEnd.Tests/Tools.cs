namespace Suture.EndToEnd.Tests;

/// <summary>Programs that a test puts in front of those of the machine.</summary>
internal static class Tools
{
    /// <summary>Runs the binary with the playground's folder <c>tools</c> first on the PATH.</summary>
    public static Task<SutureResult> RunAsync(Playground here, params string[] arguments)
    {
        var path = $"PATH={here.PathOf("tools")}:{Environment.GetEnvironmentVariable("PATH")}";
        return SutureBinary.FinishAsync(SutureBinary.Start(here.Root, "/usr/bin/env", [path, SutureBinary.Path, .. arguments]), []);
    }

    public static Playground WriteTool(this Playground here, string name, string script)
    {
        here.Write($"tools/{name}", script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(here.PathOf($"tools/{name}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return here;
    }
}
