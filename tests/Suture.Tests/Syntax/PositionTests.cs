using Suture.Syntax.Python;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class PositionTests
{
    [Theory]
    [InlineData("é = ß", "Name(id='é', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=2)")]
    [InlineData("@x\ndef f(): pass;", "decorator_list=[Name(id='x', ctx=Load(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2)], lineno=2, col_offset=0, end_lineno=2, end_col_offset=14)")]
    [InlineData("f(x for x in y)", "is_async=0)], lineno=1, col_offset=1, end_lineno=1, end_col_offset=15)")]
    [InlineData("def f(a: (int)): pass", "arg(arg='a', annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=13), lineno=1, col_offset=6, end_lineno=1, end_col_offset=14)")]
    [InlineData("x = 1,", "ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=6)")]
    [InlineData("(a) + b", "lineno=1, col_offset=0, end_lineno=1, end_col_offset=7)")]
    [InlineData("x = f'{a}'", "JoinedStr(values=[FormattedValue(value=Name(id='a', ctx=Load()), conversion=-1)], lineno=1, col_offset=4, end_lineno=1, end_col_offset=10)")]
    public void Positions_are_those_of_CPython(string code, string part) =>
        Assert.Contains(part, AstDump.Of(PythonParser.Parse(code), includePositions: true), StringComparison.Ordinal);

    [Fact]
    public void A_node_is_found_by_its_span_and_gives_its_text()
    {
        var tree = PythonParser.Parse("x = f(a + b)");
        var call = tree.FindNode<CallExpression>(new Suture.Text.TextSpan(4, 8));

        Assert.NotNull(call);
        Assert.Equal("f(a + b)", tree.TextOf(call));
        Assert.IsType<BinaryExpression>(tree.FindNode(new Suture.Text.TextSpan(6, 5)));
        Assert.Same(tree.Root, call.Ancestors().Last());
    }
}
