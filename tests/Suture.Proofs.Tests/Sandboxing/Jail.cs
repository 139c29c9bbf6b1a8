using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Suture.Sandbox;
using Xunit;

namespace Suture.Proofs.Tests.Sandboxing;

/// <summary>Runs a Python snippet in the real sandbox; a missing layer fails the test and says which.</summary>
internal static class Jail
{
    public static SandboxRunner Runner { get; } = new();

    public static SandboxLimits Short { get; } = SandboxLimits.Default with { WallTime = TimeSpan.FromSeconds(20) };

    public static SandboxCommand Python(string code, SandboxLimits? limits = null) =>
        new("/usr/bin/python3", ["-I", "-S", "/suture/snippet.py"])
        {
            Files = [new SandboxFile("snippet.py", Encoding.UTF8.GetBytes(code))],
            Limits = limits ?? Short,
        };

    public static Task<SandboxResult> RunAsync(string code, SandboxLimits? limits = null) => RunAsync(Python(code, limits));

    public static async Task<SandboxResult> RunAsync(SandboxCommand command)
    {
        var outcome = await Runner.RunAsync(command, TestContext.Current.CancellationToken);
        return outcome switch
        {
            SandboxOutcome.Finished { Result: var result } => result,
            SandboxOutcome.Refused { Why: var why } => throw new InvalidOperationException(why),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Processes of this machine that belong to a sandbox user, or speak of a word in their command line.</summary>
    public static ImmutableArray<int> ProcessesSpeakingOf(string word)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (process.Id != Environment.ProcessId && CommandLineOf(process.Id).Contains(word, StringComparison.Ordinal))
                {
                    found.Add(process.Id);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The user that the kernel knows a process by.</summary>
    public static int UserOf(int process) =>
        int.Parse(File.ReadLines($"/proc/{process}/status").Single(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1], CultureInfo.InvariantCulture);

    private static string CommandLineOf(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
