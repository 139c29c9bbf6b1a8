namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>What is known of programs by name: which ones exist in the shell only, and which read an argument as code once more.</summary>
internal static class ShellPrograms
{
    // Commands of POSIX shells and of cmd.exe that are no programs of their own, or another program than the shell's.
    private static readonly HashSet<string> BuiltIn = new[]
    {
        ".", ":", "alias", "assoc", "bg", "break", "call", "case", "cd", "chdir", "cls", "copy", "declare", "del", "dir", "echo", "erase", "eval",
        "exec", "exit", "export", "fg", "for", "function", "hash", "history", "if", "jobs", "let", "local", "md", "mklink", "move", "popd",
        "pushd", "rd", "read", "readonly", "ren", "rename", "return", "set", "setlocal", "shift", "source", "start", "time", "times", "title",
        "trap", "type", "typeset", "ulimit", "umask", "unalias", "unset", "until", "ver", "vol", "wait", "while",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Interpreters = new[]
    {
        "ash", "bash", "cmd", "csh", "dash", "fish", "ksh", "mysql", "node", "osascript", "perl", "php", "powershell", "psql", "pwsh", "python",
        "python2", "python3", "ruby", "sh", "su", "tcsh", "zsh", "cmd.exe", "powershell.exe",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> CodeOptions = new[]
    {
        "-c", "-e", "-ec", "-lc", "-ic", "-r", "-Command", "--command", "--eval", "--execute", "/c", "/k",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> CodeReaders =
        new[] { "awk", "eval", "gawk", "mawk", "parallel", "watch" }.ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Prefixes =
        new[] { "sudo", "doas", "env", "nohup", "nice", "command", "exec" }.ToHashSet(StringComparer.Ordinal);

    public static bool IsBuiltIn(string program) => BuiltIn.Contains(program);

    /// <summary>True for the word that names the program which is run, also behind <c>sudo</c> and the like.</summary>
    public static bool IsProgram(ShellLine line, ShellWord word) =>
        line.Words.Where(other => other.Command == word.Command).TakeWhile(other => other != word)
            .All(before => Prefixes.Contains(NameOf(before)) || before.Constant?.StartsWith('-') == true);

    /// <summary>True when a program reads the word at an index as code of its own, so that no quoting makes a value in it safe.</summary>
    public static bool ReadsAsCode(ShellLine line, int index)
    {
        var command = line.Words.Where(word => word.Command == line.Words[index].Command).ToList();
        var at = command.IndexOf(line.Words[index]);
        var before = command.Take(at).Select(NameOf).ToList();
        var program = before.Find(name => !Prefixes.Contains(name));
        if (program is null)
        {
            return false;
        }

        var interpreter = before.FindIndex(Interpreters.Contains);
        return CodeReaders.Contains(program)
            || (program == "ssh" && !IsDestination(command, at))
            || (program == "sed" && at < command.Count - 1)
            || (interpreter >= 0 && before.Skip(interpreter + 1).Any(CodeOptions.Contains));
    }

    // ssh gives the words behind the destination to a shell on the other side.
    private static bool IsDestination(List<ShellWord> command, int at) =>
        command[at].Pieces.Any(piece => piece.Text?.Contains('@', StringComparison.Ordinal) == true)
        || command[at - 1].Constant is { Length: 2 } option && option[0] == '-';

    private static string NameOf(ShellWord word)
    {
        var text = word.Constant ?? "";
        return text[(text.LastIndexOf('/') + 1)..];
    }
}
