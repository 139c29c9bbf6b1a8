using Suture.Syntax.Python;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class TokenTests
{
    [Theory]
    [InlineData("x\n", "Name Newline EndOfFile")]
    [InlineData("x", "Name Newline EndOfFile")]
    [InlineData("", "EndOfFile")]
    [InlineData("# only\n\n  # comments", "EndOfFile")]
    [InlineData("if x:\n    y\n\n# z\nw", "If Name Colon Newline Indent Name Newline Dedent Name Newline EndOfFile")]
    [InlineData("if x:\n\ty\n        z\n", "If Name Colon Newline Indent Name Newline Name Newline Dedent EndOfFile")]
    [InlineData("(a,\n b)\r\nc\rd", "LeftParen Name Comma Name RightParen Newline Name Newline Name Newline EndOfFile")]
    [InlineData("a = \\\n  1", "Name Equal Number Newline EndOfFile")]
    [InlineData("\f a", "Indent Name Newline Dedent EndOfFile")]
    [InlineData("   \fa", "Name Newline EndOfFile")]
    [InlineData("f'a{b!r:>{c}}d'", "FStringStart FStringMiddle LeftBrace Name Exclamation Name Colon FStringMiddle LeftBrace Name RightBrace RightBrace FStringMiddle FStringEnd Newline EndOfFile")]
    [InlineData("f'{a:=5}{b!=c}'", "FStringStart LeftBrace Name Colon FStringMiddle RightBrace LeftBrace Name NotEqual Name RightBrace FStringEnd Newline EndOfFile")]
    [InlineData("a<<=b>>=c**=d//=e->f:=g@=h...", "Name LeftShiftEqual Name RightShiftEqual Name DoubleStarEqual Name DoubleSlashEqual Name Arrow Name ColonEqual Name AtEqual Name Ellipsis Newline EndOfFile")]
    [InlineData("1else", "Number Else Newline EndOfFile")]
    [InlineData("rb'' Rb\"\" u'' fr''", "String String String FStringStart FStringEnd Newline EndOfFile")]
    public void Text_is_cut_into_tokens(string code, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', PythonParser.Parse(code).Tokens.Select(token => token.Kind)));

    [Fact]
    public void Tabs_that_mean_different_things_at_different_widths_are_an_error()
    {
        var tree = PythonParser.Parse("if a:\n        b\n\tc\n");

        Assert.Equal("inconsistent use of tabs and spaces in indentation", Assert.Single(tree.Errors).Message);
    }

    [Fact]
    public void A_token_is_found_by_a_position_in_it_or_in_the_trivia_before_it()
    {
        var tree = PythonParser.Parse("ab  +  cd");

        Assert.Equal(0, tree.TokenIndexAt(1));
        Assert.Equal(1, tree.TokenIndexAt(3));
        Assert.Equal(2, tree.TokenIndexAt(8));
    }
}
