using Suture.Syntax.Python;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class ConstructTests
{
    /// <summary>What CPython's ast.dump says of each piece of code; what is newer than 3.13 follows PEP 750 and 758.</summary>
    [Theory]
    [InlineData("expressions.txt")]
    [InlineData("strings.txt")]
    [InlineData("statements.txt")]
    [InlineData("compound.txt")]
    [InlineData("patterns.txt")]
    [InlineData("newer.txt")]
    [InlineData("later.txt")]
    public void Every_construct_has_the_tree_that_CPython_gives_it(string name) => Assert.All(Snapshot.Read(name), snapshot =>
    {
        var tree = PythonParser.Parse(snapshot.Code);

        Assert.Empty(tree.Errors);
        Assert.Equal($"Module(body=[{snapshot.Expected}], type_ignores=[])", AstDump.Of(tree));
    });

    [Fact]
    public void Every_error_is_told_once_and_the_following_lines_are_read() => Assert.All(Snapshot.Read("errors.txt"), snapshot =>
    {
        var tree = PythonParser.Parse(snapshot.Code);
        var told = tree.Errors.Select(error => $"{tree.Source.PositionAt(error.Span.Start)}: {error.Message}");
        var read = string.Join(", ", tree.Root.Statements.Select(statement => statement.Kind));

        Assert.Equal(snapshot.Expected, string.Join('\n', [.. told, read]));
    });
}
