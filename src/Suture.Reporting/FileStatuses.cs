using Suture.Findings;

namespace Suture.Reporting;

/// <summary>Sums a file's report up; a problem or a note in any part keeps it from being called clean.</summary>
public static class FileStatuses
{
    public static FileStatus StatusOf(FileReport file)
    {
        if (file.Cases.Any(each => each.IsLeft))
        {
            return FileStatus.Findings;
        }

        if (!file.Problems.IsEmpty)
        {
            return file.Original.Length == 0 ? FileStatus.NotAnalysed : FileStatus.Partial;
        }

        if (file.Cases.Any(each => each.IsMended))
        {
            return FileStatus.Mended;
        }

        return !file.Notes.IsEmpty ? FileStatus.Partial : file.Cases.IsEmpty ? FileStatus.Clean : FileStatus.Suppressed;
    }

    /// <summary>The status as JSON reports spell it.</summary>
    public static string Spell(FileStatus status) => status switch
    {
        FileStatus.Clean => "clean",
        FileStatus.Findings => "findings",
        FileStatus.Mended => "mended",
        FileStatus.Suppressed => "suppressed",
        FileStatus.Partial => "partial",
        _ => "not-analysed",
    };
}
