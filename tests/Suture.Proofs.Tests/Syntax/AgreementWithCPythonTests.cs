using System.Security.Cryptography;
using System.Text;
using Suture.Syntax.Python;

namespace Suture.Proofs.Tests.Syntax;

public sealed class AgreementWithCPythonTests(ITestOutputHelper output)
{
    private const int LargeStack = 64 * 1024 * 1024;
    private const int DifferencesShown = 20;

    [Fact]
    public void The_standard_library_comes_back_and_has_CPythons_trees() => CheckFolder(CPython.StandardLibrary);

    [Theory]
    [InlineData("django")]
    [InlineData("sqlalchemy")]
    [InlineData("numpy")]
    [InlineData("twisted")]
    [InlineData("")]
    public void Debians_packages_come_back_and_have_CPythons_trees(string package)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SUTURE_TEST_FULL") is "1", "set SUTURE_TEST_FULL=1 (make test-full) to compare the packages");
        var folder = Path.Combine("/usr/lib/python3/dist-packages", package);
        Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not installed");
        CheckFolder(folder);
    }

    private void CheckFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/site-packages/", StringComparison.Ordinal) && !file.Contains('\n', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.NotEmpty(files);
        var answers = Task.Run(() => CPython.Dumps(files));
        var ours = OnLargeStack(() => files.Select(Dump).ToArray());
        var differences = files.Select((file, i) => Difference(file, answers.GetAwaiter().GetResult()[i], ours[i])).OfType<string>().ToArray();
        var refused = answers.GetAwaiter().GetResult().Count(answer => answer.StartsWith("refused", StringComparison.Ordinal));
        output.WriteLine($"{folder}: {files.Length} files, {refused} that CPython refuses, {differences.Length} differences");

        Assert.Empty(differences.Take(DifferencesShown));
    }

    private static string? Difference(string file, string answer, string ours)
    {
        var isRefused = answer.StartsWith("refused", StringComparison.Ordinal);
        return (isRefused && ours.StartsWith("error", StringComparison.Ordinal)) || (!isRefused && answer == ours)
            ? null
            : $"{file}: CPython {answer}, Suture {ours}";
    }

    private static string Dump(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var source = PythonSource.Decode(bytes);
        var tree = PythonParser.Parse(source);
        if (!source.Encoding.Encode(tree.ToFullString()).AsSpan().SequenceEqual(bytes))
        {
            return "lost bytes";
        }

        return tree.Errors is [var first, ..]
            ? $"error {source.PositionAt(first.Span.Start)} {first.Message}"
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Escaped(AstDump.Of(tree, includePositions: true)))));
    }

    // As Python's "backslashreplace".
    private static string Escaped(string dump)
    {
        if (Ascii.IsValid(dump))
        {
            return dump;
        }

        var escaped = new StringBuilder(dump.Length);
        foreach (var rune in dump.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                < 0x80 => ((char)rune.Value).ToString(),
                <= 0xFF => $"\\x{rune.Value:x2}",
                <= 0xFFFF => $"\\u{rune.Value:x4}",
                _ => $"\\U{rune.Value:x8}",
            });
        }

        return escaped.ToString();
    }

    private static T OnLargeStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? problem = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    problem = caught;
                }
            },
            LargeStack);
        thread.Start();
        thread.Join();
        return problem is null ? result! : throw new InvalidOperationException(problem.ToString(), problem);
    }
}
