using Suture.Reporting;

namespace Suture.Tests.Reporting;

public sealed class FileStatusTests
{
    [Fact]
    public void A_file_without_findings_problems_or_notes_is_clean() =>
        Assert.Equal(FileStatus.Clean, FileStatuses.StatusOf(SampleCases.File()));

    [Fact]
    public void A_problem_in_one_part_keeps_a_file_from_being_clean() =>
        Assert.Equal(FileStatus.Partial, FileStatuses.StatusOf(SampleCases.File() with { Problems = ["a rule failed"] }));

    [Fact]
    public void A_problem_in_one_part_keeps_a_file_from_being_all_mended() =>
        Assert.Equal(FileStatus.Partial, FileStatuses.StatusOf(SampleCases.File(SampleCases.Mended) with { Problems = ["a rule failed"] }));

    [Fact]
    public void A_note_keeps_a_file_from_being_clean() =>
        Assert.Equal(FileStatus.Partial, FileStatuses.StatusOf(SampleCases.File() with { Notes = ["line 3 is no Python"] }));

    [Fact]
    public void A_file_that_could_not_be_read_is_not_analysed() =>
        Assert.Equal(FileStatus.NotAnalysed, FileStatuses.StatusOf(SampleCases.Unread()));

    [Fact]
    public void A_finding_that_stands_is_what_a_file_is_known_for() =>
        Assert.Equal(FileStatus.Findings, FileStatuses.StatusOf(SampleCases.File(SampleCases.Mended, SampleCases.Left)));

    [Fact]
    public void A_file_whose_findings_are_all_suppressed_is_not_called_clean() =>
        Assert.Equal(FileStatus.Suppressed, FileStatuses.StatusOf(SampleCases.File(SampleCases.Suppressed)));

    [Fact]
    public void A_suppressed_finding_says_nothing_of_the_others()
    {
        Assert.Equal(FileStatus.Findings, FileStatuses.StatusOf(SampleCases.File(SampleCases.Suppressed, SampleCases.Left)));
        Assert.Equal(FileStatus.Mended, FileStatuses.StatusOf(SampleCases.File(SampleCases.Suppressed, SampleCases.Mended)));
        Assert.Equal(FileStatus.Partial, FileStatuses.StatusOf(SampleCases.File(SampleCases.Suppressed) with { Notes = ["line 3 is no Python"] }));
    }

    [Fact]
    public void What_is_odd_about_a_comment_leaves_a_file_clean() =>
        Assert.Equal(FileStatus.Clean, FileStatuses.StatusOf(SampleCases.File() with { SuppressionNotes = ["line 3: is not found here"] }));

    [Fact]
    public void A_file_whose_findings_are_all_mended_is_mended() =>
        Assert.Equal(FileStatus.Mended, FileStatuses.StatusOf(SampleCases.File(SampleCases.Mended)));
}
