using CsCheck;
using Suture.Reporting.Diff;

namespace Suture.Tests.Reporting;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Texts_that_are_the_same_have_no_hunk() => Assert.Empty(UnifiedDiff.Of("a.py", "x\n", "x\n").Hunks);

    [Fact]
    public void A_change_of_line_breaks_alone_is_a_change() =>
        Assert.Equal("--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-x\r\n+x\n", Patch("x\r\n", "x\n"));

    [Fact]
    public void A_last_line_without_its_break_is_said_to_be_so() =>
        Assert.Equal("--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n", Patch("x", "x\n"));

    [Fact]
    public void Insertion_into_an_empty_file_starts_at_zero() =>
        Assert.Equal("--- a/a.py\n+++ b/a.py\n@@ -0,0 +1,2 @@\n+x\n+y\n", Patch("", "x\ny\n"));

    [Fact]
    public void Changes_far_apart_get_a_hunk_each()
    {
        var before = string.Concat(Enumerable.Range(0, 30).Select(i => $"{i}\n"));
        var after = before.Replace("2\n3\n", "2\nthree\n", StringComparison.Ordinal).Replace("27\n", "", StringComparison.Ordinal);

        Assert.Equal(["@@ -1,7 +1,7 @@", "@@ -25,6 +25,5 @@"], UnifiedDiff.Of("a.py", before, after).Hunks.Select(hunk => hunk.Header));
    }

    [Fact]
    public void Hunks_applied_to_the_old_text_give_the_new_one()
    {
        var text = Gen.OneOf("a\n", "b\n", "c\r\n", "\n", "d").List[0, 30].Select(string.Concat);
        Gen.Select(text, text).Sample((before, after) => string.Equals(Applied(before, UnifiedDiff.Of("a.py", before, after)), after, StringComparison.Ordinal));
    }

    private static string Patch(string before, string after)
    {
        using var output = new StringWriter();
        PatchWriter.Write(output, UnifiedDiff.Of("a.py", before, after));
        return output.ToString();
    }

    private static string Applied(string before, UnifiedDiff diff)
    {
        var lines = before.Split('\n').SkipLast(1).Select(line => line + "\n").ToList();
        var rest = before[(before.LastIndexOf('\n') + 1)..];
        lines.AddRange(rest.Length == 0 ? [] : [rest]);
        foreach (var hunk in diff.Hunks.Reverse())
        {
            var start = hunk.OldCount == 0 ? hunk.OldStart : hunk.OldStart - 1;
            Assert.Equal(hunk.Lines.Where(line => line.Kind != DiffLineKind.Added).Select(line => line.Text), lines.GetRange(start, hunk.OldCount));
            lines.RemoveRange(start, hunk.OldCount);
            lines.InsertRange(start, hunk.Lines.Where(line => line.Kind != DiffLineKind.Removed).Select(line => line.Text));
        }

        return string.Concat(lines);
    }
}
