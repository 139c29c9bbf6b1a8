namespace Suture.Taint;

/// <summary>The kinds of harm that a sink does; a sanitizer cleans for some of them.</summary>
public static class SinkKinds
{
    /// <summary>Text that a database reads as SQL.</summary>
    public const string Sql = "sql";

    /// <summary>Text that a shell reads as a command.</summary>
    public const string Shell = "shell";

    /// <summary>The program that is started.</summary>
    public const string Program = "program";

    /// <summary>Text that Python reads as code, or the name of a module that it loads.</summary>
    public const string Code = "code";

    /// <summary>Bytes from which arbitrary objects are made.</summary>
    public const string Deserialize = "deserialize";

    /// <summary>The path of a file.</summary>
    public const string Path = "path";

    internal const ulong All = ulong.MaxValue;

    internal static ulong MaskOf(string kind) => kind switch
    {
        Sql => SqlMask,
        Shell => ShellMask,
        Program => ProgramMask,
        Code => CodeMask,
        Deserialize => DeserializeMask,
        Path => PathMask,
        _ => 0,
    };

    internal const ulong SqlMask = 1;
    internal const ulong ShellMask = 2;
    internal const ulong ProgramMask = 4;
    internal const ulong CodeMask = 8;
    internal const ulong DeserializeMask = 16;
    internal const ulong PathMask = 32;

    /// <summary>Half of a path guard: the value has no <c>..</c> in it.</summary>
    internal const ulong NoParentMark = 1UL << 62;

    /// <summary>The other half: the value is not absolute.</summary>
    internal const ulong RelativeMark = 1UL << 63;
}
