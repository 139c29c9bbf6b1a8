using System.Text;
using Suture.Syntax.Python;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class PythonSourceTests
{
    [Theory]
    [InlineData("# -*- coding: latin-1 -*-\n", "iso-8859-1")]
    [InlineData("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n", "windows-1252")]
    [InlineData("\n#coding=koi8-r\n", "koi8-r")]
    [InlineData("# coding: UTF_8\n", "utf-8")]
    [InlineData("# coding: iso8859-15\n", "iso-8859-15")]
    [InlineData("x = 1\n# coding: latin-1\n", "utf-8")]
    [InlineData("#\n#\n# coding: latin-1\n", "utf-8")]
    [InlineData("# coding is fun\n", "utf-8")]
    public void A_comment_in_the_first_two_lines_says_the_encoding(string head, string encoding)
    {
        var bytes = Encoding.ASCII.GetBytes(head + "x");

        var source = PythonSource.Decode(bytes);

        Assert.Equal(encoding, source.Encoding.Name);
        Assert.Equal(bytes, source.Encoding.Encode(source.Text));
    }

    [Fact]
    public void A_declared_encoding_is_used()
    {
        var source = PythonSource.Decode([.. "# coding: latin-1\nx = '"u8, 0xE9, (byte)'\'']);

        Assert.EndsWith("'é'", source.Text, StringComparison.Ordinal);
        Assert.Empty(PythonParser.Parse(source).Errors);
    }

    [Fact]
    public void A_byte_order_mark_is_kept_out_of_the_text()
    {
        var source = PythonSource.Decode([0xEF, 0xBB, 0xBF, (byte)'x']);

        Assert.Equal("x", source.Text);
        Assert.Equal(SourceEncoding.Utf8WithByteOrderMark, source.Encoding);
    }

    [Theory]
    [InlineData("# coding: uft-8\n", "unknown encoding: uft-8")]
    [InlineData("# coding: utf-16\n", "unknown encoding: utf-16")]
    [InlineData("x = '\u00ff'", "(unicode error) the file's encoding cannot decode byte 0xff")]
    [InlineData("x\0", "source code cannot contain null bytes")]
    public void A_file_that_cannot_be_decoded_has_an_error(string text, string message)
    {
        var tree = PythonParser.Parse(PythonSource.Decode(Encoding.Latin1.GetBytes(text)));

        Assert.Equal(message, tree.Errors[0].Message);
    }
}
