using System.Diagnostics;
using System.Globalization;
using Suture.Taint;

namespace Suture.Proofs.Tests.Libraries;

/// <summary>Asks the installed Python and its packages whether the names in the libraries' rows are real, and the arguments of sinks.</summary>
public sealed class LibraryNameTests
{
    // The packages that Debian has come with Debian's Python.
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static string Script => Path.Combine(AppContext.BaseDirectory, "Libraries", "library_names.py");

    [Fact]
    public async Task Every_name_in_the_rows_exists_where_its_package_is_installed()
    {
        var answers = await Ask(TestContext.Current.CancellationToken);

        string[] unreal = [.. answers.Where(answer => answer[0] is not ("found" or "skipped")).Select(answer => $"{answer[2]}: {answer[0]}, {answer[1]}")];
        Assert.True(unreal.Length == 0, string.Join('\n', unreal));
        Assert.True(answers.Count(answer => answer[0] == "found") > 400, string.Join('\n', answers.Select(answer => string.Join(' ', answer))));
        foreach (var skipped in answers.Where(answer => answer[0] == "skipped").GroupBy(answer => answer[1], StringComparer.Ordinal))
        {
            TestContext.Current.SendDiagnosticMessage($"skipped, {skipped.Key}: {string.Join(' ', skipped.Select(answer => answer[2]).Distinct())}");
        }
    }

    private static IEnumerable<string> Rows =>
        from library in LibraryCatalog.All
        from row in library.Sources.Select(source => Line(source.Name))
            .Concat(library.Sanitizers.Select(sanitizer => Line(sanitizer.Name)))
            .Concat(library.PassThroughs.Select(name => Line(name)))
            .Concat(library.Guards.Select(guard => Line(guard.Name, guard.Position, guard.Keyword)))
            .Concat(library.Callbacks.Select(callback => Line(callback.Name, callback.Position, callback.Keyword)))
            .Concat(library.Sinks.Select(sink => Line(sink.Name, sink.Position, sink.Keyword)))
        select row;

    private static string Line(string name, int? position = null, string? keyword = null) =>
        $"{name}\t{position?.ToString(CultureInfo.InvariantCulture)}\t{keyword}";

    private static async Task<string[][]> Ask(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Python) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-I");
        start.ArgumentList.Add(Script);
        using var python = Process.Start(start)!;
        await python.StandardInput.WriteAsync(string.Join('\n', Rows.Distinct(StringComparer.Ordinal)).AsMemory(), cancellation);
        python.StandardInput.Close();
        var output = await python.StandardOutput.ReadToEndAsync(cancellation);
        await python.WaitForExitAsync(cancellation);
        Assert.Equal(0, python.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }
}
