namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>What a program does with the status that <c>os.system</c> returns.</summary>
internal enum StatusUse
{
    /// <summary>It is dropped.</summary>
    Unused,

    /// <summary>It is only asked whether it is zero, which an exit code answers as well.</summary>
    Success,

    /// <summary>Its number matters.</summary>
    Status,
}
