namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>The ways in which Python code hands a command to a shell, told apart by how they are rewritten.</summary>
internal enum ShellSinkKind
{
    /// <summary><c>os.system</c></summary>
    System,

    /// <summary><c>os.popen</c></summary>
    Popen,

    /// <summary><c>subprocess.run</c> and its relatives with <c>shell=True</c></summary>
    Subprocess,

    /// <summary><c>subprocess.getoutput</c></summary>
    GetOutput,

    /// <summary><c>asyncio.create_subprocess_shell</c></summary>
    Async,

    /// <summary>Any other: a remote shell, <c>["sh", "-c", …]</c>, <c>getstatusoutput</c></summary>
    Other,
}
