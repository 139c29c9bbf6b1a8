using CsCheck;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab\r\n\f\u2028"], 0, 30];

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc", 3)]
    [InlineData("a\fb\u2028c", 1)]
    public void Lines_end_at_line_feeds_carriage_returns_and_both(string text, int lines) =>
        Assert.Equal(lines, new SourceText(text).LineCount);

    [Fact]
    public void A_position_counts_line_and_column_from_zero_and_prints_them_from_one()
    {
        var position = new SourceText("ab\ncd").PositionAt(4);

        Assert.Equal(new LinePosition(1, 1), position);
        Assert.Equal("2:2", position.ToString());
    }

    [Fact]
    public void A_lines_span_leaves_its_break_out()
    {
        var source = new SourceText("ab\r\ncd\n");

        Assert.Equal("ab", source.ToString(source.SpanOfLine(0)));
        Assert.Equal("cd", source.ToString(source.SpanOfLine(1)));
        Assert.Equal("", source.ToString(source.SpanOfLine(2)));
    }

    [Fact]
    public void Every_offset_is_the_start_of_its_line_plus_its_column() => Texts.Sample(text =>
    {
        var source = new SourceText(text);
        for (var i = 0; i <= text.Length; i++)
        {
            var position = source.PositionAt(i);
            Assert.Equal(i, source.StartOfLine(position.Line) + position.Column);
            Assert.InRange(position.Line, 0, source.LineCount - 1);
        }
    });

    [Fact]
    public void Lines_hold_no_line_break() => Texts.Sample(text =>
    {
        var source = new SourceText(text);

        Assert.All(Enumerable.Range(0, source.LineCount), line => Assert.DoesNotContain(source.ToString(source.SpanOfLine(line)), c => c is '\r' or '\n'));
    });
}
