using System.Text.RegularExpressions;

namespace Suture.Tests.Architecture;

public sealed partial class FileTests
{
    [Fact]
    public void A_file_has_one_public_type_at_most() =>
        Assert.Empty(Sources.All.Where(file => PublicType().Count(file.Text) > 1).Select(file => file.RelativePath));

    [Fact]
    public void No_file_is_longer_than_400_lines_and_no_part_of_the_parser_than_600() =>
        Assert.Empty(Sources.All.Where(file => file.Lines > (IsParser(file) ? 600 : 400)).Select(file => $"{file.RelativePath} has {file.Lines} lines"));

    [Fact]
    public void Half_of_the_files_have_60_lines_at_most_and_nine_in_ten_200()
    {
        var lines = Sources.All.Select(file => file.Lines).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 0, 60);
        Assert.InRange(lines[lines.Count * 9 / 10], 0, 200);
    }

    [Fact]
    public void Nothing_is_called_a_manager_a_helper_or_utils() =>
        Assert.All(Sources.All, file => Assert.DoesNotMatch(VagueName(), Path.GetFileNameWithoutExtension(file.RelativePath)));

    [Fact]
    public void No_file_leaves_work_for_later() =>
        Assert.Empty(Sources.All.Where(file => OpenEnd().IsMatch(file.Text)).Select(file => file.RelativePath));

    private static bool IsParser(SourceFileOfRoom file) => file.RelativePath.Contains("/Syntax/Python/Parsing/", StringComparison.Ordinal)
        || file.RelativePath.Contains("Suture.Syntax/Python/Parsing/", StringComparison.Ordinal);

    [GeneratedRegex("^public [^\\n(=;]*\\b(class|record|struct|interface|enum) \\w", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Utilities)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VagueName();

    [GeneratedRegex("\\b(TODO|FIXME|HACK|NotImplementedException)\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OpenEnd();
}
