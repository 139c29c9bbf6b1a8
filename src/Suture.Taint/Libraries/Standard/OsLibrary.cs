using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Commands, environment and files of the operating system.</summary>
internal static class OsLibrary
{
    public static Library Rows { get; } = new("os")
    {
        Sources = From(Local, "os.environ os.environ.get os.getenv os.environb os.getlogin"),
        Sinks =
        [
            .. Into(SinkKinds.Shell, 0, "command", "os.system"),
            .. Into(SinkKinds.Shell, 0, "cmd", "os.popen"),
            .. Into(SinkKinds.Shell, 0, null, "os.popen2 os.popen3 os.popen4 popen2.popen2 popen2.popen3"),
            .. Into(SinkKinds.Program, 0, null, "os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe os.startfile"),
            .. Into(SinkKinds.Program, 1, null, "os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe os.posix_spawn"),
            .. Into(SinkKinds.Path, 0, "path", """
                os.open os.remove os.unlink os.rmdir os.mkdir os.listdir os.scandir os.chmod os.chown os.truncate os.readlink os.chdir
                os.mkfifo os.stat
                """),
            .. Into(SinkKinds.Path, 0, "top", "os.walk os.fwalk"),
            .. Into(SinkKinds.Path, 0, "name", "os.makedirs os.removedirs"),
            .. Into(SinkKinds.Path, 0, "src", "os.rename os.replace os.link os.symlink"),
            .. Into(SinkKinds.Path, 1, "dst", "os.rename os.replace os.link os.symlink"),
            .. Into(SinkKinds.Path, 0, "old", "os.renames"),
            .. Into(SinkKinds.Path, 1, "new", "os.renames"),
            .. Into(SinkKinds.Path, 0, "filename", "os.path.getsize os.path.getmtime"),
        ],
        Sanitizers =
        [
            .. Cleaning("path", "os.path.basename"),
            .. Cleaning("*", "os.path.exists os.path.isfile os.path.isdir os.path.isabs os.path.getsize os.path.getmtime os.getpid"),
            .. Cleaning("*", "os.listdir os.scandir os.walk"),
        ],
        PassThroughs = Words("""
            os.path.join os.path.abspath os.path.realpath os.path.normpath os.path.expanduser os.path.expandvars os.path.dirname
            os.path.split os.path.splitext os.path.relpath os.path.normcase os.fspath os.fsencode os.fsdecode os.popen
            """),
    };
}
