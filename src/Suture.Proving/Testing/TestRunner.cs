using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Suture.Sandbox;

namespace Suture.Proving;

/// <summary>Runs a user's own tests in the sandbox, on a copy of the project with other texts in the place of some files.</summary>
public sealed class TestRunner(SandboxRunner sandbox, PythonInterpreter? python)
{
    private static readonly SandboxLimits limits = SandboxLimits.Default with
    {
        WallTime = TimeSpan.FromMinutes(2),
        ProcessorTime = TimeSpan.FromMinutes(2),
        Memory = 2L * 1024 * 1024 * 1024,
    };

    /// <summary>Runs pytest where it is installed, else unittest.</summary>
    /// <param name="root">The project's folder; all of it but version control and caches is copied.</param>
    /// <param name="tests">The test file or folder, relative to the project's.</param>
    /// <param name="replacements">Bytes by path relative to the project's folder, with forward slashes.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<TestOutcome> RunAsync(
        string root, string tests, IReadOnlyDictionary<string, byte[]> replacements, CancellationToken cancellation = default)
    {
        if (python is null)
        {
            return new TestOutcome.NotRun("python3 is missing: install it with apt-get install python3");
        }

        if (ReadProject(root, replacements) is not { } files)
        {
            return new TestOutcome.NotRun($"{root} cannot be copied: it is unreadable, or holds more than 4000 files or 24 MB");
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var outcome = await sandbox.RunAsync(Describe(python, files, tests, token), cancellation).ConfigureAwait(false);
        return outcome switch
        {
            SandboxOutcome.Finished { Result: var result } => Judge(result, token),
            SandboxOutcome.Refused { Why: var why } => new TestOutcome.NotRun(why),
            _ => throw new InvalidOperationException("a sandbox outcome is finished or refused"),
        };
    }

    private static ImmutableArray<SandboxFile>? ReadProject(string root, IReadOnlyDictionary<string, byte[]> replacements)
    {
        try
        {
            return ProjectCopy.Read(root, replacements);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SandboxCommand Describe(PythonInterpreter python, ImmutableArray<SandboxFile> project, string tests, string token) =>
        new(python.Path, ["-s", "-S", "-B", "/suture/harness/tests.py"])
        {
            Files = [.. HarnessFiles.All, .. project, new SandboxFile("job.json", JobFor(tests))],
            Environment = Surroundings.Variables,
            ReadableFolders = python.Prefix is { } prefix ? [prefix] : [],
            StandardInput = token + "\n",
            Limits = limits,
        };

    private static byte[] JobFor(string tests)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartObject();
            writer.WriteString("tests", tests);
            writer.WriteEndObject();
        }

        return content.ToArray();
    }

    private static TestOutcome Judge(SandboxResult result, string token)
    {
        var line = result.StandardOutput.Split('\n').LastOrDefault(line => line.StartsWith(token + " ", StringComparison.Ordinal));
        if (line is null)
        {
            return new TestOutcome.NotRun(result.TimedOut ? "the tests did not end in two minutes" : "the tests ended the process that runs them");
        }

        using var report = JsonDocument.Parse(line[(token.Length + 1)..]);
        var results = report.RootElement.GetProperty("results").EnumerateObject().ToImmutableSortedDictionary(test => test.Name, test => test.Value.GetString()!, StringComparer.Ordinal);
        var why = report.RootElement.GetProperty("why").GetString()!;
        return results.IsEmpty ? new TestOutcome.NotRun(why.Length > 0 ? why : "no test was found") : new TestOutcome.Ran(results);
    }
}
