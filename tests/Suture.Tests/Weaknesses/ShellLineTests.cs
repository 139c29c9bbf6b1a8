using Suture.Weaknesses.OsCommandInjection;

namespace Suture.Tests.Weaknesses;

/// <summary>How a command line is read; <c>@</c> stands for a hole.</summary>
public sealed class ShellLineTests
{
    [Theory]
    [InlineData("ping -c 1 @", "ping|-c|1|@")]
    [InlineData("grep 'a b' \"c d\"e", "grep|a b|c de")]
    [InlineData("ls \"@/x\" ''", "ls|@/x|")]
    [InlineData("echo \"say \\\"@\\\"\"", "echo|say \"@\"")]
    [InlineData("tar --file=@ .", "tar|--file=@|.")]
    public void Plain_lines_are_split_into_words(string text, string words)
    {
        var line = Read(text);
        Assert.Null(line.NeedsShell);
        Assert.False(line.IsBroken);
        Assert.Equal(words, string.Join('|', line.Words.Select(word => string.Concat(word.Pieces.Select(piece => piece.Text ?? "@")))));
    }

    [Theory]
    [InlineData("cat @ | wc -l", "a pipe")]
    [InlineData("cd @ && ls", "the operator &")]
    [InlineData("cat @ > out", "a redirection")]
    [InlineData("ls @/*.txt", "a file name pattern")]
    [InlineData("ls ~/@", "the home folder sign ~")]
    [InlineData("ls $HOME/@", "a variable of the shell")]
    [InlineData("echo $(date) @", "a command substitution")]
    [InlineData("LANG=C sort @", "an assignment")]
    [InlineData("ls @ # all", "a comment")]
    public void Features_of_the_shell_are_named(string text, string feature) => Assert.Equal(feature, Read(text).NeedsShell);

    [Theory]
    [InlineData("ls '@", true)]
    [InlineData("ls \"@'", true)]
    [InlineData("ls \"'\"@", false)]
    public void Quotes_that_stay_open_are_seen(string text, bool isBroken) => Assert.Equal(isBroken, Read(text).IsBroken);

    [Theory]
    [InlineData("ls @", '\0')]
    [InlineData("ls '@'", '\'')]
    [InlineData("ls \"a @\"", '"')]
    [InlineData("ls 'a'@", '\0')]
    public void A_hole_knows_its_quotes(string text, char quote) => Assert.Equal(quote, Assert.Single(Read(text).Holes).Quote);

    [Theory]
    [InlineData("echo $(ls @)")]
    [InlineData("echo `ls @`")]
    [InlineData("ls # @")]
    [InlineData("cat <<END\n@\nEND")]
    public void A_value_that_is_read_twice_is_nested(string text) => Assert.True(Assert.Single(Read(text).Holes).IsNested);

    [Theory]
    [InlineData("sh -c 'ls @'", true)]
    [InlineData("sudo bash -c \"ls @\"", true)]
    [InlineData("ssh host 'ls @'", true)]
    [InlineData("awk '/@/' f", true)]
    [InlineData("sed -i 's/a/@/' f", true)]
    [InlineData("ssh @@host uptime", false)]
    [InlineData("bash script.sh @", false)]
    [InlineData("ping -c 1 @", false)]
    [InlineData("grep -e @ f", false)]
    public void Programs_that_read_a_value_as_code_are_known(string text, bool readsAsCode)
    {
        var line = Read(text.Replace("@@", "@\u0001", StringComparison.Ordinal));
        Assert.Equal(readsAsCode, ShellPrograms.ReadsAsCode(line, line.Holes[0].Word));
    }

    private static ShellLine Read(string text)
    {
        var parts = text.Split('@').SelectMany((part, index) => index == 0 ? [part] : new[] { null, part.Replace('\u0001', '@') });
        return ShellLine.Read(parts);
    }
}
