using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.OsCommandInjection;

namespace Suture.Tests.Weaknesses;

/// <summary>The forms in which commands are built and run; the whole-file samples lie in the weakness's own folder.</summary>
public sealed class CommandRepairTests
{
    [Theory]
    [InlineData("os.system('ping -c 1 ' + x)", "subprocess.run(['ping', '-c', '1', x])")]
    [InlineData("os.system(f\"ls '{x}'\")", "subprocess.run([\"ls\", str(x)])")]
    [InlineData("os.system('ls \"%s\"' % x)", "subprocess.run(['ls', str(x)])")]
    [InlineData("os.system('cp {} {}'.format(x, y))", "subprocess.run(['cp', str(x), str(y)])")]
    [InlineData("os.system(f'ls {x}/{y}.txt')", "subprocess.run(['ls', f'{x}/{y}.txt'])")]
    [InlineData("os.system(f'head -n {x:d} {y}')", "subprocess.run(['head', '-n', f'{x:d}', str(y)])")]
    [InlineData("os.system(f'gcc {options} {x}')", "subprocess.run(['gcc', *shlex.split(str(options)), str(x)])")]
    [InlineData("assert os.system('ls ' + x) == 0", "assert subprocess.call(['ls', x]) == 0")]
    [InlineData("print(os.system('ls ' + x))", "print(subprocess.call(['ls', x]) << 8)")]
    [InlineData("print(os.popen('ls ' + x).read())", "print(subprocess.run(['ls', x], stdout=subprocess.PIPE, text=True).stdout)")]
    [InlineData("print(os.popen('ls ' + x, 'r').readlines())", "print(subprocess.Popen(['ls', x], stdout=subprocess.PIPE, text=True).stdout.readlines())")]
    [InlineData("subprocess.run('ls ' + x, check=True, shell=True)", "subprocess.run(['ls', x], check=True)")]
    [InlineData("c = 'ls ' + x\n    subprocess.run(c, shell=True)", "c = ['ls', x]\n    subprocess.run(c)")]
    [InlineData("c = 'ls ' + x\n    print(c)\n    os.system(c)", "c = 'ls ' + x\n    print(c)\n    subprocess.run(['ls', x])")]
    public void Commands_become_lists_of_arguments(string before, string after) => Assert.Equal(after, Mend(new ShellToArgumentList(), before));

    [Theory]
    [InlineData("os.system('cat ' + x + ' | wc')", "os.system('cat ' + shlex.quote(x) + ' | wc')")]
    [InlineData("os.system(\"cat '\" + x + \"' | wc\")", "os.system(\"cat \" + shlex.quote(x) + \" | wc\")")]
    [InlineData("os.system(\"cd /tmp && cat '\" + x + \"'\")", "os.system(\"cd /tmp && cat \" + shlex.quote(x))")]
    [InlineData("os.system(f\"cat '{x}' > out\")", "os.system(f\"cat {shlex.quote(str(x))} > out\")")]
    [InlineData("os.system(\"cat '%s' > out\" % x)", "os.system(\"cat %s > out\" % shlex.quote(str(x)))")]
    [InlineData("os.system('cat {} > out'.format(x))", "os.system('cat {} > out'.format(shlex.quote(str(x))))")]
    [InlineData("os.system(f'echo \"a {x} b\" > out')", "os.system(f'echo \"a \"{shlex.quote(str(x))}\" b\" > out')")]
    [InlineData("os.system('echo \\'' + x + '\\' > out')", "os.system('echo ' + shlex.quote(x) + ' > out')")]
    [InlineData("os.system('cat ' + str(x) + ' | wc')", "os.system('cat ' + shlex.quote(str(x)) + ' | wc')")]
    [InlineData("subprocess.run(['bash', '-c', f'ls {x} | wc'])", "subprocess.run(['bash', '-c', f'ls {shlex.quote(str(x))} | wc'])")]
    [InlineData("c = 'ls'\n    if y:\n        c += ' ' + x\n    os.system(c)", "c = 'ls'\n    if y:\n        c += ' ' + shlex.quote(x)\n    os.system(c)")]
    public void Values_are_quoted_where_the_shell_is_needed(string before, string after) => Assert.Equal(after, Mend(new QuoteShellArgument(), before));

    [Theory]
    [InlineData("os.system(x)")]
    [InlineData("os.system(f'{x} --version')")]
    [InlineData("os.system(f'sudo {x}/run.sh')")]
    [InlineData("os.system(\"sh -c 'ls \" + x + \"'\")")]
    [InlineData("os.system(\"ls '\" + x)")]
    [InlineData("os.system(f'cat {options} | wc')")]
    public void What_no_quotes_make_safe_is_left_alone(string statement)
    {
        Assert.Null(Mend(new ShellToArgumentList(), statement));
        Assert.Null(Mend(new QuoteShellArgument(), statement));
    }

    [Theory]
    [InlineData("subprocess.run('ls ' + x, shell=True, executable='/bin/bash')")]
    [InlineData("f = os.popen('ls ' + x)\n    status = f.close()")]
    [InlineData("os.popen('cat > ' + x, 'w')")]
    [InlineData("os.system('cd ' + x)")]
    public void A_call_that_depends_on_its_shell_keeps_it(string statement) => Assert.Null(Mend(new ShellToArgumentList(), statement));

    private static string? Mend(IRepairer repairer, string body)
    {
        const string Head = "import os\nimport shlex\nimport subprocess\n\n\ndef f(x, y, options):\n    ";
        const string Tail = "\n    os.sep, shlex, subprocess\n";
        var text = Head + body + Tail;
        var file = CodeFile.Parse("a.py", new SourceText(text));
        var finding = OsCommandInjection.Weakness.Detector.Detect(file).First();
        return repairer.Mend(finding, file) is RepairOffer.Offered { Repair: { Safety: RepairSafety.Validated } repair }
            ? TextEdits.Apply(text, repair.Files[0].Edits)[Head.Length..^Tail.Length]
            : null;
    }
}
