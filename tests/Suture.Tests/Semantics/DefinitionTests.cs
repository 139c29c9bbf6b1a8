namespace Suture.Tests.Semantics;

public sealed class DefinitionTests : FactsTests
{
    [Theory]
    [InlineData("x = 1\nx = 2\nshow(x)", "2")]
    [InlineData("x = 1\nif a:\n    x = 2\nshow(x)", "1 3")]
    [InlineData("x = 1\nif a:\n    x = 2\nelse:\n    x = 3\nshow(x)", "3 5")]
    [InlineData("x = 1\nwhile a:\n    x = 2\nshow(x)", "1 3")]
    [InlineData("x = 1\nfor i in a:\n    show(x)\n    x = 2", "1 4")]
    [InlineData("x = 1\nfor i in a:\n    if i:\n        x = 2\n        break\nelse:\n    x = 3\nshow(x)", "4 7")]
    [InlineData("try:\n    x = 1\n    y()\n    x = 2\nexcept E:\n    show(x)", "2 4")]
    [InlineData("try:\n    x = 1\nexcept E:\n    x = 2\nshow(x)", "2 4")]
    [InlineData("try:\n    x = 1\nexcept E:\n    raise\nfinally:\n    x = 3\nshow(x)", "6")]
    [InlineData("def f(x):\n    if not x:\n        x = 2\n        return x\n    show(x)", "1")]
    [InlineData("def f(x):\n    with g() as x:\n        show(x)", "2")]
    [InlineData("def f(x):\n    match x:\n        case [y, *z]:\n            show(y)", "3")]
    [InlineData("x = 1\ndef f():\n    show(x)\nx = 2", "1 4")]
    [InlineData("while True:\n    x = 1\n    if x:\n        break\nshow(x)", "2")]
    [InlineData("def f():\n    if (x := g()):\n        show(x)", "2")]
    [InlineData("x = 1\nys = [show(x) for x in z]", "2")]
    public void The_definitions_that_reach_a_name_follow_the_flow_of_control(string code, string lines) =>
        Assert.Equal(lines, LinesReachingShown(code));
}
