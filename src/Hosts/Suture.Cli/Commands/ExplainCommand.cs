using System.CommandLine;
using System.Globalization;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting;
using Suture.Reporting.Text;

namespace Suture.Cli.Commands;

/// <summary><c>suture explain</c>: what a weakness is, why it matters, how to mend it by hand.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A rule's name or a CWE, such as sql-injection or CWE-89." };
        var command = new Command("explain", "Explain a weakness and how to mend it by hand.") { name };
        command.SetAction(parsed => Explain(terminal, parsed.GetRequiredValue(name)));
        return command;
    }

    private static int Explain(Terminal terminal, string name)
    {
        var rules = Find(name);
        if (rules.Count == 0)
        {
            throw new UsageException($"there is no rule {name}; 'suture rules' lists all");
        }

        foreach (var rule in rules)
        {
            Print(terminal, rule);
        }

        return ExitCode.Nothing;
    }

    // The rule whose own CWE it is goes before those that only may report it.
    private static List<RuleDescriptor> Find(string name)
    {
        var rules = Composition.Rules;
        var named = rules.Where(rule => string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase)).ToList();
        var number = name.StartsWith("CWE-", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (named.Count > 0 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var cwe))
        {
            return named;
        }

        var primary = rules.Where(rule => rule.Cwe.Number == cwe).ToList();
        return primary.Count > 0 ? primary : [.. rules.Where(rule => rule.Aliases.Any(alias => alias.Number == cwe))];
    }

    private static void Print(Terminal terminal, RuleDescriptor rule)
    {
        if (terminal.OutputIsTerminal)
        {
            MarkdownText.Write(new InkWriter(terminal.Output, terminal.UsesColour), rule.Readme);
        }
        else
        {
            terminal.Output.Write(rule.Readme.TrimEnd() + "\n");
        }
    }
}
