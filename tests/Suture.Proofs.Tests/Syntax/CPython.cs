using System.Diagnostics;

namespace Suture.Proofs.Tests.Syntax;

/// <summary>The installed CPython, asked for the trees of many files in one process.</summary>
internal static class CPython
{
    private const string SystemPython = "/usr/bin/python3";

    public static string Executable => File.Exists(SystemPython) ? SystemPython : "python3";

    /// <summary>The folder of its standard library.</summary>
    public static string StandardLibrary => Run(["-c", "import os; print(os.path.dirname(os.__file__))"], "").TrimEnd('\n');

    /// <summary>For each file the hash of its dump, or a line that starts with "refused".</summary>
    public static string[] Dumps(IReadOnlyList<string> files)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Syntax", "ast_dump.py");
        var answers = Run([script], string.Concat(files.Select(file => file + "\n"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count, answers.Length);
        return answers;
    }

    private static string Run(string[] arguments, string input)
    {
        var start = new ProcessStartInfo(Executable, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["PYTHONUTF8"] = "1" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Executable} did not start");
        var feeding = Task.Run(async () =>
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        });
        var output = process.StandardOutput.ReadToEnd();
        feeding.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
