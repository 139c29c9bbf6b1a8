using System.Collections.Immutable;
using System.CommandLine;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting;
using Suture.RuleFiles;
using Suture.RuleFiles.Testing;
using Suture.Syntax.Python;

namespace Suture.Cli.Commands;

/// <summary><c>suture rules test</c>: runs rules against the files beside them that say what should be found.</summary>
internal sealed class RulesTestCommand(Terminal terminal)
{
    private int tests;
    private int rules;
    private int mismatches;
    private bool isBroken;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of rules, at any depth; foo.yaml is tested by foo.py and foo.*.py, and its fixes by foo.fixed.py." };
        var command = new Command("test", "Run rules against the files beside them. Exit code 0: all as marked, 1: a mismatch, 2: a rule cannot be read or has no test file.") { folder };
        command.SetAction(parsed => new RulesTestCommand(terminal).Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private int Run(string folder)
    {
        var files = RuleSources.FilesAt(folder);
        if (files.IsEmpty)
        {
            throw new UsageException($"{folder}: holds no .yml or .yaml file");
        }

        foreach (var file in files)
        {
            Test(RuleSources.Read(file), file);
        }

        terminal.Output.WriteLine($"{Count(rules, "rule")}, {Count(tests, "test file")}: {(mismatches == 0 ? "no mismatch" : Count(mismatches, "mismatch"))}.");
        return isBroken ? ExitCode.Error : mismatches > 0 ? ExitCode.Findings : ExitCode.Nothing;
    }

    private void Test(RuleFile file, string path)
    {
        foreach (var error in file.Errors)
        {
            Say(error.ToString());
            isBroken = true;
        }

        if (file.Rules.IsEmpty)
        {
            return;
        }

        rules += file.Rules.Length;
        var targets = TargetsOf(path);
        if (targets.IsEmpty)
        {
            Say($"{path}:1: has no test file: write {Path.GetFileNameWithoutExtension(path)}.py beside it");
            isBroken = true;
            return;
        }

        var tested = targets.SelectMany(target => Test(file.Rules, target)).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in file.Rules.Where(rule => !tested.Contains(rule.Id)))
        {
            Say($"{path}:{rule.Line}: rule '{rule.Id}' has no test: no mark speaks of it");
        }
    }

    private IEnumerable<string> Test(ImmutableArray<UserRule> some, string target)
    {
        var mended = Path.ChangeExtension(target, ".fixed.py");
        var test = RuleTest.Run(some, target, PythonSource.Decode(File.ReadAllBytes(target)), File.Exists(mended) ? PythonSource.Decode(File.ReadAllBytes(mended)).Text : null);
        tests++;
        mismatches += test.Mismatches.Length;
        foreach (var mismatch in test.Mismatches)
        {
            Say(mismatch.ToString());
        }

        return test.Tested;
    }

    private static ImmutableArray<string> TargetsOf(string rule)
    {
        var stem = Path.GetFileNameWithoutExtension(rule) + ".";
        return
        [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(rule) is { Length: > 0 } folder ? folder : ".")
                .Where(path => Path.GetFileName(path) is var name && name.StartsWith(stem, StringComparison.Ordinal)
                    && name.EndsWith(".py", StringComparison.Ordinal) && !name.EndsWith(".fixed.py", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Say(string line) => terminal.Output.WriteLine(Printable.Of(line));

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}{(what.EndsWith('h') ? "es" : "s")}";
}
