namespace Suture.EndToEnd.Tests;

public sealed class BenchTests
{
    [Fact]
    public async Task The_programs_of_the_bench_pass_their_own_tests()
    {
        var root = SutureBinary.RepositoryRoot;
        string[] command = ["PYTHONDONTWRITEBYTECODE=1", "PYTHONPATH=bench", "/usr/bin/python3", "-m", "unittest", "discover", "-s", "bench/tests", "-t", "bench"];

        var result = await SutureBinary.FinishAsync(SutureBinary.Start(root, "/usr/bin/env", command), []);

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Matches(@"Ran [1-9]\d* tests", result.Error);
    }
}
