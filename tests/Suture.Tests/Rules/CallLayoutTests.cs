using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class CallLayoutTests
{
    [Theory]
    [InlineData("f()", "f(x=1)")]
    [InlineData("f(a)", "f(a, x=1)")]
    [InlineData("f(a, b)", "f(a, b, x=1)")]
    [InlineData("f(a,)", "f(a, x=1,)")]
    [InlineData("f((a))", "f((a), x=1)")]
    [InlineData("f(a\n  , b  # why\n)", "f(a\n  , b, x=1  # why\n)")]
    [InlineData("f(\"(\")", "f(\"(\", x=1)")]
    [InlineData("f(f\"{a}(\")", "f(f\"{a}(\", x=1)")]
    [InlineData("(g)(a)", "(g)(a, x=1)")]
    public void An_argument_is_added_at_the_end(string before, string after) =>
        Assert.Equal(after, Edit(before, (layout, _) => layout.Append("x=1")));

    [Theory]
    [InlineData("f(v=0)", "f()")]
    [InlineData("f(v=0,)", "f()")]
    [InlineData("f(a, v=0)", "f(a)")]
    [InlineData("f(v=0, b=1)", "f(b=1)")]
    [InlineData("f(a, v=(0), b=1)", "f(a, b=1)")]
    [InlineData("f(a,\n  v=0,\n  b=1)", "f(a,\n  b=1)")]
    public void An_argument_is_taken_out_with_its_comma(string before, string after) =>
        Assert.Equal(after, Edit(before, (layout, call) => layout.Remove(call.Arguments.First(a => a.Name == "v"))));

    [Fact]
    public void An_argument_is_replaced_with_its_brackets() =>
        Assert.Equal("f(a, 1)", Edit("f(a, (b))", (layout, call) => layout.Replace(call.Arguments[1], "1")));

    private static string Edit(string text, Func<CallLayout, CallExpression, TextEdit> edit)
    {
        var file = CodeFile.Parse("a.py", new SourceText(text));
        var call = file.Tree.Root.Descendants().OfType<CallExpression>().First();
        return TextEdits.Apply(text, [edit(CallLayout.Of(file, call), call)]);
    }
}
