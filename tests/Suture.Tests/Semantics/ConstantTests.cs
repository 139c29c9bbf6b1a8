namespace Suture.Tests.Semantics;

public sealed class ConstantTests : FactsTests
{
    [Theory]
    [InlineData("show('a' 'b')", "ab")]
    [InlineData("show('a' + 'b' * 2)", "abb")]
    [InlineData("show('%s-%d' % ('a', 3))", "a-3")]
    [InlineData("show('{}-{x}'.format('a', x='b'))", "a-b")]
    [InlineData("A = 'x'\nshow(f'{A}y')", "xy")]
    [InlineData("A = 'x'\nB = A + 'z'\ndef f():\n    show(B)", "xz")]
    [InlineData("show(', '.join(['a', 'b']))", "a, b")]
    [InlineData("show('\\x41\\u0042\\n\\q')", "AB\n\\q")]
    [InlineData("show(r'\\x41')", "\\x41")]
    [InlineData("show(f'{{}}')", "{}")]
    [InlineData("show(12)", 12L)]
    [InlineData("show(0o644 | 0x1)", 421L)]
    [InlineData("show(-3)", -3L)]
    [InlineData("show(1.5)", 1.5)]
    [InlineData("show(True)", true)]
    [InlineData("class C:\n    T = 'users'\n    def f(self):\n        show(self.T)", "users")]
    [InlineData("q = 'a'\nq += 'b'\nshow(q)", "ab")]
    [InlineData("show('')", "")]
    public void Constants_are_folded(string code, object value) => Assert.Equal(value, ConstantOfShown(code));

    [Theory]
    [InlineData("show(f'{x}')")]
    [InlineData("A = 'x'\nA = input()\nshow(A)")]
    [InlineData("def f(a='x'):\n    show(a)")]
    [InlineData("for a in 'xy':\n    show(a)")]
    [InlineData("show('a' * 10**9)")]
    [InlineData("a = 'x'\nfor i in y:\n    a += 'b'\nshow(a)")]
    [InlineData("show('%s' % x)")]
    public void What_may_differ_between_runs_is_no_constant(string code) => Assert.Null(ConstantOfShown(code));

    [Fact]
    public void None_is_a_constant() => Assert.Equal(DBNull.Value, ConstantOfShown("show(None)"));

    [Fact]
    public void Bytes_are_constants() => Assert.Equal(new byte[] { 65, 255 }, ConstantOfShown("show(b'A\\xff')"));

    [Fact]
    public void Collections_give_their_constant_items()
    {
        var (model, shown) = Shown("ALLOWED = {'a', 'b'}\ndef f():\n    show(ALLOWED)");
        Assert.Equal(["a", "b"], model.ConstantItemsOf(shown));
    }
}
