using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Suture.EndToEnd.Tests;

/// <summary>The native binary as it is shipped: bin/suture, or what SUTURE_BINARY names.</summary>
internal static class SutureBinary
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    public static string RepositoryRoot { get; } = FindRoot();

    public static string Path { get; } = Find();

    public static Task<SutureResult> RunAsync(string folder, params string[] arguments) => RunAsync(folder, [], arguments);

    public static Task<SutureResult> RunAsync(string folder, byte[] input, params string[] arguments) =>
        FinishAsync(Start(folder, Path, arguments), input);

    /// <summary>Runs the binary on a terminal of its own, as script(1) makes one; what it shows is the output.</summary>
    public static Task<SutureResult> RunOnTerminalAsync(string folder, string environment, string arguments) =>
        FinishAsync(Start(folder, "/usr/bin/script", ["-qec", $"env TERM=xterm {environment} {Path} {arguments}", "/dev/null"]), []);

    /// <summary>Processor time of a call and of all that it started; unlike wall time, a busy machine does not stretch it much.</summary>
    public static async Task<double> ProcessorSecondsAsync(string folder, string arguments)
    {
        var shell = Start(folder, "/bin/bash", ["-c", $"TIMEFORMAT='%U %S'; time {Path} {arguments} 2>/dev/null"]);
        var result = await FinishAsync(shell, []);
        return result.Error.Split(' ').Sum(part => double.Parse(part, CultureInfo.InvariantCulture));
    }

    public static Process Start(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        return Process.Start(start)!;
    }

    public static async Task<SutureResult> FinishAsync(Process process, byte[] input)
    {
        using (process)
        {
            using var deadline = new CancellationTokenSource(patience);
            using var output = new MemoryStream();
            using var error = new MemoryStream();
            var reading = Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(output, deadline.Token),
                process.StandardError.BaseStream.CopyToAsync(error, deadline.Token));
            await FeedAsync(process, input, deadline.Token);
            await reading;
            await process.WaitForExitAsync(deadline.Token);
            return new SutureResult(process.ExitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
        }
    }

    private static async Task FeedAsync(Process process, byte[] input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of it, as it may.
        }
    }

    private static string Find()
    {
        var path = Environment.GetEnvironmentVariable("SUTURE_BINARY") ?? System.IO.Path.Combine(RepositoryRoot, "bin", "suture");
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path} is not there: run 'make build' first");
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "suture.slnx")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the tests do not run inside the repository");
        }

        return folder;
    }
}
