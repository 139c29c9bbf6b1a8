namespace Suture.Reporting;

/// <summary>What became of one file, in one word.</summary>
public enum FileStatus
{
    /// <summary>All of it was analysed and nothing was found.</summary>
    Clean,

    /// <summary>Something was found, and some of it still stands.</summary>
    Findings,

    /// <summary>Something was found, and all of it was mended.</summary>
    Mended,

    /// <summary>Something was found, and comments leave all of it out of the count.</summary>
    Suppressed,

    /// <summary>A part of it could not be analysed, and nothing was found in the rest: this is not clean.</summary>
    Partial,

    /// <summary>It could not be analysed at all.</summary>
    NotAnalysed,
}
