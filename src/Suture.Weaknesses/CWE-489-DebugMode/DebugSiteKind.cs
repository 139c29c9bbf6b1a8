namespace Suture.Weaknesses.DebugMode;

/// <summary>The ways in which debugging is on.</summary>
internal enum DebugSiteKind
{
    /// <summary>A value that is true where it should be false.</summary>
    Switch,

    /// <summary>The <c>DEBUG</c> of a settings module.</summary>
    Setting,

    /// <summary>An environment variable that the program sets for a framework.</summary>
    Variable,

    /// <summary>An option of a command that the program starts.</summary>
    Option,

    /// <summary>A statement that stops the program.</summary>
    Breakpoint,
}
