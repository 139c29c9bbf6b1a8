using Suture.Proofs.Tests.Harness;
using Xunit;

namespace Suture.Proofs.Tests.Oracles;

/// <summary>The oracle of code injection fires where the input runs, and nowhere else.</summary>
public sealed class CodeInjectionOracleTests
{
    private const string Weakness = "CWE-094-CodeInjection";
    private const string Input = """{"call": "f", "args": {"x": "1"}}""";

    [Theory]
    [InlineData("return eval(x)")]
    [InlineData("exec(x)")]
    [InlineData("exec(\"print('%s')\" % x)")]
    [InlineData("exec(f'print({x})')")]
    [InlineData("return eval(x, {'__builtins__': {}})")]
    [InlineData("return eval(compile(x, 'x', 'eval'))")]
    [InlineData("exec('import json%s as module' % x)")]
    [InlineData("return importlib.import_module(x).__name__")]
    [InlineData("return __import__(x).__name__")]
    [InlineData("return getattr(math, x)()")]
    public async Task Vulnerable_code_is_proven(string statement) =>
        Assert.NotEmpty(await Bench.ViolationsAsync(Code(statement), Weakness, Input, """["args", "x"]"""));

    [Theory]
    [InlineData("return ast.literal_eval(x)")]
    [InlineData("return compile(x, 'x', 'exec')")]
    [InlineData("return ast.parse(x)")]
    [InlineData("return eval('1 + 1')")]
    [InlineData("return eval(repr(x))")]
    [InlineData("return json.loads(x)")]
    [InlineData("return {'pi': math.pi}[x]")]
    [InlineData("return getattr(math, 'is' + x)()")]
    [InlineData("return importlib.import_module({'1': 'json'}.get(x, 'math')).__name__")]
    public async Task Safe_look_alikes_stay_silent(string statement) =>
        Assert.Empty(await Bench.ViolationsAsync(Code(statement), Weakness, Input, """["args", "x"]"""));

    private static string Code(string statement) =>
        $"""
        import ast, importlib, json, math
        def f(x):
            {statement}
        """;
}
