using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class StatementEditingTests
{
    [Theory]
    [InlineData("a = 1\nb = 2\nc = 3\n", "a = 1\nc = 3\n")]
    [InlineData("a = 1\n\nb = 2\n\nc = 3\n", "a = 1\n\nc = 3\n")]
    [InlineData("a = 1\n\nb = 2\n\n\ndef f(): pass\n", "a = 1\n\n\ndef f(): pass\n")]
    [InlineData("a = 1\n\n\nb = 2\n\nc = 3\n", "a = 1\n\n\nc = 3\n")]
    [InlineData("a = 1\n\nb = 2\nc = 3\n", "a = 1\n\nc = 3\n")]
    [InlineData("a = 1\r\n\r\nb = 2\r\n\r\nc = 3\r\n", "a = 1\r\n\r\nc = 3\r\n")]
    [InlineData("a = 1\nb = 2  # why\nc = 3\n", "a = 1\n# why\nc = 3\n")]
    [InlineData("a = 1; b = 2\n", "a = 1; pass\n")]
    public void A_statement_goes_with_its_line_and_one_of_two_gaps(string before, string after)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        Assert.Equal(after, TextEdits.Apply(before, [StatementEditing.Remove(file, file.Tree.Root.Statements[1])]));
    }
}
