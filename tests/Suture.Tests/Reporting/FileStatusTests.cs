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
    public void A_file_whose_findings_are_all_mended_is_mended() =>
        Assert.Equal(FileStatus.Mended, FileStatuses.StatusOf(SampleCases.File(SampleCases.Mended)));
}
