using Suture.Proofs.Tests.Harness;
using Xunit;

namespace Suture.Proofs.Tests.Oracles;

/// <summary>The oracle of OS command injection fires where a shell runs the input, and nowhere else.</summary>
public sealed class OsCommandOracleTests
{
    private const string Weakness = "CWE-078-OsCommandInjection";
    private const string Input = """{"call": "f", "args": {"x": "localhost"}}""";

    [Theory]
    [InlineData("os.system('ping -c 1 ' + x)")]
    [InlineData("os.system(f'ping -c 1 \"{x}\"')")]
    [InlineData("os.system(x)")]
    [InlineData("os.popen('ls ' + x).read()")]
    [InlineData("subprocess.run(f'ls {x}', shell=True)")]
    [InlineData("subprocess.call('ls {}'.format(x), shell=True)")]
    [InlineData("subprocess.Popen(\"grep '%s' notes.txt\" % x, shell=True).wait()")]
    [InlineData("subprocess.getoutput('ls ' + x)")]
    [InlineData("subprocess.run(['sh', '-c', 'ls ' + x])")]
    [InlineData("asyncio.run(shell('ls ' + x))")]
    public async Task Vulnerable_code_is_proven(string call)
    {
        var violations = await Bench.ViolationsAsync(Code(call), Weakness, Input, """["args", "x"]""");
        Assert.NotEmpty(violations);
        Assert.All(violations, text => Assert.StartsWith("the shell at app.py:", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("subprocess.run(['echo', x])")]
    [InlineData("subprocess.run(['ls', '-l', x], shell=False)")]
    [InlineData("os.system('ls ' + shlex.quote(x))")]
    [InlineData("subprocess.run('ls ' + shlex.quote(x), shell=True)")]
    [InlineData("subprocess.run(['sh', '-c', 'ls \"$1\"', 'sh', x])")]
    [InlineData("os.system('ls') if x.isalnum() else None")]
    [InlineData("os.system({'list': 'ls', 'where': 'pwd'}.get(x, 'true'))")]
    [InlineData("subprocess.run(['echo', 'sh -c ' + x])")]
    [InlineData("print('; suturecanary #' + x)")]
    public async Task Safe_look_alikes_stay_silent(string call) =>
        Assert.Empty(await Bench.ViolationsAsync(Code(call), Weakness, Input, """["args", "x"]"""));

    private static string Code(string call) =>
        $"""
        import asyncio, os, shlex, subprocess
        async def shell(text):
            process = await asyncio.create_subprocess_shell(text)
            await process.wait()
        def f(x):
            {call}
        """;
}
