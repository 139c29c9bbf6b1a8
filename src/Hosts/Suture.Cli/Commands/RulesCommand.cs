using System.CommandLine;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting.Text;

namespace Suture.Cli.Commands;

/// <summary><c>suture rules</c>: what Suture looks for.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rules", "List the weaknesses that Suture looks for.");
        command.SetAction(_ => List(terminal));
        command.Add(RulesTestCommand.Create(terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        var rules = Composition.Rules;
        var output = new InkWriter(terminal.Output, terminal.UsesColour);
        var width = rules.Select(rule => rule.Id.Length).Append(0).Max();
        foreach (var rule in rules)
        {
            output.Write(rule.Id.PadRight(width), Ink.Strong).Write($"  {rule.Cwe,-8}", Ink.Faint).WriteLine($"  {rule.Summary}");
        }

        output.WriteLine().WriteLine("Read more of one: suture explain NAME", Ink.Faint);
        return ExitCode.Nothing;
    }
}
