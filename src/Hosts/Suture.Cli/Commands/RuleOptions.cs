using System.CommandLine;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting;
using Suture.RuleFiles;

namespace Suture.Cli.Commands;

/// <summary>The options that say what is looked for. Nothing of rule files is touched while there are none.</summary>
internal sealed class RuleOptions(Terminal terminal)
{
    // Packs hold rules for all languages: so many lines are read, more are not.
    private const int MostNotes = 10;

    private readonly Option<string[]> rules = new("--rules")
    {
        Description = "Look for what these rules in Semgrep's YAML say too: a file, or a folder with all its .yml and .yaml files. May be given again.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> only = new("--only-rules") { Description = "Look for nothing but what --rules says." };

    public void AddTo(Command command)
    {
        command.Add(rules);
        command.Add(only);
    }

    /// <summary>What to look for; null when a rule cannot be read, which has been said.</summary>
    public RuleBook? Read(ParseResult parsed)
    {
        var paths = parsed.GetValue(rules) ?? [];
        if (paths.Length == 0)
        {
            return parsed.GetValue(only) ? throw new UsageException("--only-rules needs --rules") : new RuleBook(Composition.Weaknesses);
        }

        var builtIn = parsed.GetValue(only) ? [] : Composition.Weaknesses;
        var files = paths.SelectMany(path => RuleSources.FilesAt(path)).Distinct(StringComparer.Ordinal).Select(RuleSources.Read).ToList();
        if (files.Count == 0)
        {
            throw new UsageException($"--rules {string.Join(' ', paths)}: holds no .yml or .yaml file");
        }

        var set = RuleSet.Of(files, builtIn.Select(weakness => weakness.Info.Rule));
        Tell(set);
        return set.Errors.IsEmpty ? new RuleBook([.. builtIn, .. UserWeaknesses.Of(set.Rules)]) : null;
    }

    private void Tell(RuleSet set)
    {
        foreach (var error in set.Errors)
        {
            terminal.Error.WriteLine(Printable.Of(error.ToString()));
        }

        if (set.Notes.Length > MostNotes)
        {
            terminal.Complain($"note: {set.Notes.Length} rules are not for Python and were passed over");
            return;
        }

        foreach (var note in set.Notes)
        {
            terminal.Complain($"note: {note}");
        }
    }
}
