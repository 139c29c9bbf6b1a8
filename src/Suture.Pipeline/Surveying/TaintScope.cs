namespace Suture.Pipeline;

/// <summary>How far values are followed from where they come in to where they do harm.</summary>
public enum TaintScope
{
    /// <summary>Not at all: only what the code says at one place.</summary>
    Off,

    /// <summary>Through the functions of each file.</summary>
    File,

    /// <summary>Through the files of a project as well.</summary>
    Project,
}
