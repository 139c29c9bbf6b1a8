using System.Security.Cryptography;
using System.Text;
using Suture.Sandbox;

namespace Suture.Proving;

/// <summary>Runs inputs against a text of a file, inside the sandbox, with an oracle watching.</summary>
public sealed class Replayer(SandboxRunner sandbox, PythonInterpreter? python)
{
    /// <summary>Time for Python to start and for the last input to end, beyond what the harness may spend.</summary>
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(2);

    /// <summary>Runs all inputs in one fresh process.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ReplayResult> ReplayAsync(ReplayRequest request, CancellationToken cancellation = default)
    {
        if (python is null)
        {
            return new ReplayResult.NotRun("python3 is missing: install it with apt-get install python3");
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var outcome = await sandbox.RunAsync(Describe(request, python, token), cancellation).ConfigureAwait(false);
        return outcome switch
        {
            SandboxOutcome.Finished { Result: var result } => Judge(result, token),
            SandboxOutcome.Refused { Why: var why } => new ReplayResult.NotRun(why),
            _ => throw new InvalidOperationException("a sandbox outcome is finished or refused"),
        };
    }

    private static SandboxCommand Describe(ReplayRequest request, PythonInterpreter python, string token) =>
        new(python.Path, ["-s", "-S", "-B", "/suture/harness/main.py"])
        {
            Files =
            [
                .. HarnessFiles.All,
                new SandboxFile("job.json", ReplayJob.Write(request)),
                new SandboxFile("target/" + request.FileName, request.Source.Encoding.Encode(request.Source.Text)),
                .. request.Oracle is { } oracle ? [new SandboxFile("oracle.py", Encoding.UTF8.GetBytes(oracle.Script))] : Array.Empty<SandboxFile>(),
            ],
            Environment = Surroundings.Variables,
            ReadableFolders = python.Prefix is { } prefix ? [prefix] : [],
            StandardInput = token + "\n",
            Limits = SandboxLimits.Default with { WallTime = request.Budget.PerRun + grace, Output = 32 * 1024 * 1024 },
        };

    private static ReplayResult Judge(SandboxResult result, string token)
    {
        var ran = ReplayReport.Read(result.StandardOutput, token);
        if (!ran.Records.IsEmpty)
        {
            return ran;
        }

        var trouble = result.StandardError.Trim().Split('\n')[^1];
        return new ReplayResult.NotRun(result.TimedOut ? "the import of the file did not end" : $"the harness did not start: {trouble}");
    }
}
