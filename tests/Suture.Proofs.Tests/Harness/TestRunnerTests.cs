using Suture.Proofs.Tests.Sandboxing;
using Suture.Proving;
using Xunit;

namespace Suture.Proofs.Tests.Harness;

/// <summary>A user's own tests run in the sandbox, before and after.</summary>
public sealed class TestRunnerTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("suture-project-").FullName;
    private readonly TestRunner runner = new(Jail.Runner, Bench.Python);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Each_test_has_its_result()
    {
        Write("app.py", "def double(x):\n    return 2 * x\n");
        Write("tests/test_app.py", "import unittest\nfrom app import double\nclass T(unittest.TestCase):\n    def test_two(self): self.assertEqual(double(2), 4)\n    def test_bad(self): self.assertEqual(double(2), 5)\n    @unittest.skip('no')\n    def test_not(self): pass\n    def test_error(self): raise KeyError\n");
        var results = await RunAsync("tests");
        Assert.Equal(["failed", "failed", "skipped", "passed"], results.Values);
    }

    [Fact]
    public async Task Another_text_of_a_file_takes_its_place()
    {
        Write("app.py", "def double(x):\n    return 2 * x\n");
        Write("test_app.py", "from app import double\ndef test_two():\n    assert double(2) == 4\n");
        var before = await RunAsync("test_app.py");
        var after = await RunAsync("test_app.py", new() { ["app.py"] = "def double(x):\n    return x\n"u8.ToArray() });
        Assert.Equal("passed", before["test_app.py::test_two"]);
        Assert.Equal("failed", after["test_app.py::test_two"]);
        Assert.Equal("def double(x):\n    return 2 * x\n", await File.ReadAllTextAsync(Path.Combine(root, "app.py"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_project_without_tests_says_so()
    {
        Write("app.py", "x = 1\n");
        var outcome = await runner.RunAsync(root, ".", new Dictionary<string, byte[]>(), TestContext.Current.CancellationToken);
        Assert.Equal("no test was found", Assert.IsType<TestOutcome.NotRun>(outcome).Why);
    }

    [Fact]
    public async Task Tests_that_end_the_process_are_not_called_passed()
    {
        Write("test_app.py", "import os\ndef test_exit():\n    os._exit(0)\n");
        var outcome = await runner.RunAsync(root, ".", new Dictionary<string, byte[]>(), TestContext.Current.CancellationToken);
        Assert.Equal("the tests ended the process that runs them", Assert.IsType<TestOutcome.NotRun>(outcome).Why);
    }

    private async Task<System.Collections.Immutable.ImmutableSortedDictionary<string, string>> RunAsync(string tests, Dictionary<string, byte[]>? replacements = null)
    {
        var outcome = await runner.RunAsync(root, tests, replacements ?? [], TestContext.Current.CancellationToken);
        return outcome is TestOutcome.Ran ran ? ran.Results : throw new InvalidOperationException(((TestOutcome.NotRun)outcome).Why);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
