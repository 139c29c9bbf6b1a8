using System.Text;
using Suture.Syntax.Python;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class DepthTests
{
    private const int SmallStack = 1536 * 1024;

    [Theory]
    [InlineData("(", 100_000, "too many nested parentheses")]
    [InlineData("[", 100_000, "too many nested parentheses")]
    [InlineData("f(", 100_000, "too many nested parentheses")]
    [InlineData("not ", 100_000, "too many nested expressions")]
    [InlineData("-", 100_000, "too many nested expressions")]
    [InlineData("lambda: ", 100_000, "too many nested expressions")]
    [InlineData("x if y else ", 100_000, "too many nested expressions")]
    [InlineData("x**", 100_000, "too many nested expressions")]
    [InlineData("f'{", 20_000, "unterminated f-string literal")]
    [InlineData("x.y().z()[0]+", 20_000, "too many nested expressions or statements")]
    public void Code_nested_too_deeply_is_an_error_and_no_crash(string piece, int count, string message)
    {
        var tree = ParseOnSmallStack(Repeat(piece, count));

        Assert.Contains(tree.Errors, error => error.Message == message);
    }

    [Theory]
    [InlineData("x", "+x", 2989)]
    [InlineData("x", ".y()", 1494)]
    [InlineData("x", "[0]", 2989)]
    [InlineData("if x:\n pass\n", "elif x:\n pass\n", 2900)]
    public void Chains_as_long_as_CPython_compiles_are_read(string start, string link, int count) =>
        Assert.Empty(ParseOnSmallStack(start + Repeat(link, count)).Errors);

    [Fact]
    public void Chains_as_long_as_memory_are_an_error_of_their_statement_only()
    {
        var tree = ParseOnSmallStack($"a = 1\nx{Repeat("+x", 100_000)}\nb = 2\n");

        Assert.Single(tree.Errors);
        Assert.Equal([NodeKind.AssignmentStatement, NodeKind.ErrorStatement, NodeKind.AssignmentStatement], tree.Root.Statements.Select(s => s.Kind));
    }

    [Fact]
    public void A_hundred_levels_of_indentation_are_an_error()
    {
        var code = string.Concat(Enumerable.Range(0, 150).Select(i => $"{new string(' ', i)}if x:\n"));

        Assert.Contains(ParseOnSmallStack(code).Errors, error => error.Message is "too many levels of indentation");
    }

    private static string Repeat(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();

    private static SyntaxTree ParseOnSmallStack(string code)
    {
        SyntaxTree? tree = null;
        var thread = new Thread(() => tree = PythonParser.Parse(code), SmallStack);
        thread.Start();
        thread.Join();
        return tree!;
    }
}
