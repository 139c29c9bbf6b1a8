using System.Numerics;
using Suture.Syntax.Python;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class ValueTests
{
    [Theory]
    [InlineData("'a' \"b\"", "ab")]
    [InlineData(@"'\n\x41\u00e9\101\q'", "\nA\u00e9A\\q")]
    [InlineData(@"r'\n'", @"\n")]
    [InlineData(@"'\N{BULLET}\N{latin small letter a}\N{BOM}'", "\u2022a\uFEFF")]
    [InlineData(@"'\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}'", "\uAC01\u4E00")]
    [InlineData("'''a\r\nb\rc'''", "a\nb\nc")]
    [InlineData("'a\\\nb'", "ab")]
    [InlineData("f'a{{b}}'", "a{b}")]
    [InlineData("'a{{b}}'", "a{{b}}")]
    [InlineData("f'a{x}'", null)]
    [InlineData("b'a'", null)]
    [InlineData(@"'\N{NO SUCH NAME}'", null)]
    public void Strings_stand_for_their_text(string code, string? text) => Assert.Equal(text, Single<StringExpression>(code).ConstantValue);

    [Fact]
    public void Bytes_stand_for_their_bytes()
    {
        Assert.Equal([0xFF, (byte)'a', (byte)'\\', (byte)'u'], Single<StringExpression>(@"b'\xffa' b'\u'").BytesValue!.Value);
        Assert.Null(Single<StringExpression>("'a'").BytesValue);
    }

    [Theory]
    [InlineData("1_000", 1000)]
    [InlineData("0xFF", 255)]
    [InlineData("0o17", 15)]
    [InlineData("0B1_1", 3)]
    [InlineData("000", 0)]
    public void Integers_stand_for_their_value(string code, int value) =>
        Assert.Equal(new BigInteger(value), NumberValue.IntegerOf(Single<NumberExpression>(code)));

    [Theory]
    [InlineData("1.5e3", 1500)]
    [InlineData("1.", 1)]
    [InlineData(".5", 0.5)]
    [InlineData("1_0.0_1", 10.01)]
    [InlineData("2J", 2)]
    [InlineData("7", 7)]
    public void Floats_stand_for_their_value(string code, double value)
    {
        var number = Single<NumberExpression>(code);

        Assert.Equal(value, NumberValue.DoubleOf(number));
        Assert.Equal(code.EndsWith('J'), NumberValue.IsImaginary(number));
    }

    [Theory]
    [InlineData("1e16", "1e+16")]
    [InlineData("123456789012345.0", "123456789012345.0")]
    [InlineData("1e15", "1000000000000000.0")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("1.5e-7", "1.5e-07")]
    [InlineData("1e400", "inf")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("0.1", "0.1")]
    [InlineData("00.0j", "0j")]
    [InlineData("1e22j", "1e+22j")]
    public void Numbers_are_dumped_as_Python_prints_them(string code, string repr) =>
        Assert.Equal($"Module(body=[Expr(value=Constant(value={repr}))], type_ignores=[])", AstDump.Of(PythonParser.Parse(code)));

    [Fact]
    public void A_segment_of_an_f_string_has_a_value_of_its_own()
    {
        var piece = Single<StringExpression>(@"f'\t{x}{{y}}'").Pieces[0];
        var texts = piece.Segments.OfType<TextSegment>().Select(segment => segment.Value);

        Assert.Equal(["\t", "{y}"], texts);
    }

    [Theory]
    [InlineData("\uFB01", "fi")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\U0001D518", "U")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("a\u0323\u0307", "\u1EA1\u0307")]
    [InlineData("a\u0307\u0323", "\u1EA1\u0307")]
    public void Names_are_compared_in_their_normal_form(string code, string name) => Assert.Equal(name, Single<NameExpression>(code).Identifier);

    private static T Single<T>(string code)
        where T : Expression
    {
        var tree = PythonParser.Parse(code);
        return Assert.IsType<T>(Assert.IsType<ExpressionStatement>(Assert.Single(tree.Root.Statements)).Expression);
    }
}
