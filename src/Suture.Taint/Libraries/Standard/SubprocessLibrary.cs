using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Processes, with a shell and without: subprocess, asyncio, pty, and the commands of Python 2.</summary>
internal static class SubprocessLibrary
{
    public static Library Rows { get; } = new("subprocess")
    {
        Sinks =
        [
            .. Into(SinkKinds.Shell, 0, "args", """
                subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen
                """, SinkCondition.ShellIsUsed),
            .. Into(SinkKinds.Program, 0, "args", """
                subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen
                """, SinkCondition.NoShellIsUsed),
            .. Into(SinkKinds.Shell, 0, "cmd", "subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell"),
            .. Into(SinkKinds.Shell, 1, "cmd", "asyncio.AbstractEventLoop.subprocess_shell"),
            .. Into(SinkKinds.Program, 0, "program", "asyncio.create_subprocess_exec"),
            .. Into(SinkKinds.Shell, 0, null, "pty.spawn commands.getoutput commands.getstatusoutput"),
        ],
        Sanitizers = Cleaning("shell", "shlex.quote pipes.quote shlex.join"),
        PassThroughs = Words("shlex.split"),
    };
}
