using CsCheck;
using Suture.Text;
using Suture.Validation;

namespace Suture.Tests.Validation;

public sealed class ShiftingTests
{
    [Theory]
    [InlineData(4, 2, 6, 2)] // behind the insertion
    [InlineData(0, 2, 0, 2)] // before it
    [InlineData(3, 2, 5, 2)] // right behind it
    [InlineData(1, 2, 1, 2)] // right before it
    [InlineData(1, 4, 1, 6)] // around it
    public void A_span_moves_by_what_was_inserted_before_it(int start, int length, int newStart, int newLength)
    {
        var shifting = new Shifting([TextEdit.Insert(3, "ab")]);

        Assert.Equal(new TextSpan(newStart, newLength), shifting.Move(new TextSpan(start, length)));
    }

    [Fact]
    public void A_wide_move_takes_in_what_was_put_in_the_spans_place()
    {
        var shifting = new Shifting([TextEdit.Insert(0, "xx"), new TextEdit(new TextSpan(2, 3), "longer")]);

        Assert.Equal(new TextSpan(4, 6), shifting.MoveWide(new TextSpan(3, 1)));
    }

    [Fact]
    public void Text_that_no_edit_touches_is_the_same_at_its_new_place() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.String[Gen.Char.AlphaNumeric, 0, 5], Gen.Int[0, 9], Gen.Int[1, 9]).Sample((at, cut, put, from, take) =>
        {
            const string Text = "0123456789";
            var edit = new TextEdit(TextSpan.FromBounds(Math.Min(at, cut), Math.Max(at, cut)), put);
            var span = TextSpan.FromBounds(from, Math.Min(10, from + take));
            var shifting = new Shifting([edit]);
            if (shifting.Touches(span))
            {
                return;
            }

            var moved = shifting.Move(span);
            Assert.Equal(Text[span.Start..span.End], TextEdits.Apply(Text, [edit])[moved.Start..moved.End]);
        });
}
