using System.Text;
using CsCheck;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Text;

public sealed class SourceEncodingTests
{
    // Plain letters, UTF-8 lead and continuation bytes, and every other byte.
    private static readonly Gen<byte[]> Bytes =
        Gen.OneOf(Gen.Byte, Gen.Byte[0x61, 0x7A], Gen.Byte[0xC0, 0xF7], Gen.Byte[0x80, 0xBF], Gen.Const((byte)0xED)).Array[0, 40];

    [Fact]
    public void Any_bytes_come_back_from_utf8() => Bytes.Sample(bytes => ComesBack(SourceEncoding.Utf8, bytes));

    [Fact]
    public void Any_bytes_come_back_from_latin1() => Bytes.Sample(bytes => ComesBack(SourceEncoding.Latin1, bytes));

    [Fact]
    public void Any_bytes_come_back_behind_a_byte_order_mark() =>
        Bytes.Sample(bytes => ComesBack(SourceEncoding.Utf8WithByteOrderMark, [0xEF, 0xBB, 0xBF, .. bytes]));

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("shift_jis")]
    [InlineData("koi8-r")]
    [InlineData("gb18030")]
    [InlineData("euc-jp")]
    [InlineData("big5")]
    public void Any_bytes_come_back_from_an_encoding_by_name(string name)
    {
        var encoding = SourceEncoding.ByName(name);

        Assert.NotNull(encoding);
        Bytes.Sample(bytes => ComesBack(encoding, bytes));
    }

    [Fact]
    public void Any_text_that_utf8_can_write_is_read_again() => Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u0080', '\uD7FF']), 0, 20].Sample(text =>
        SourceEncoding.Utf8.Decode(Encoding.UTF8.GetBytes(text)).Text == text);

    [Fact]
    public void A_character_outside_the_basic_plane_is_no_escape()
    {
        const string text = "\U0001F480\U000104A0";

        Assert.Equal(Encoding.UTF8.GetBytes(text), SourceEncoding.Utf8.Encode(text));
        Assert.False(SourceEncoding.Utf8.HasInvalidBytes(text));
    }

    [Fact]
    public void A_byte_that_cannot_be_read_becomes_a_lone_surrogate()
    {
        var source = SourceEncoding.Utf8.Decode([(byte)'a', 0xFF]);

        Assert.Equal("a\uDCFF", source.Text);
        Assert.True(source.Encoding.HasInvalidBytes(source.Text));
    }

    [Fact]
    public void An_unknown_name_has_no_encoding() => Assert.Null(SourceEncoding.ByName("uft-8"));

    private static bool ComesBack(SourceEncoding encoding, byte[] bytes)
    {
        var source = encoding.Decode(bytes);
        return source.Encoding.Encode(source.Text).AsSpan().SequenceEqual(bytes);
    }
}
