using System.CommandLine;
using Suture.Cli.Output;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting;

namespace Suture.Cli.Commands;

/// <summary><c>suture scan</c>: finds and proves, changes nothing.</summary>
internal static class ScanCommand
{
    public static Command Create(Terminal terminal)
    {
        var shared = new SharedOptions();
        var rules = new RuleOptions(terminal);
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to a file.", HelpName = "FILE" };
        var command = new Command("scan", "Find and prove vulnerabilities. Exit code 0: nothing found, 1: findings, 2: something could not be analysed.");
        shared.AddTo(command);
        command.Add(output);
        rules.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            if (rules.Read(parsed) is not { } book)
            {
                return Task.FromResult(ExitCode.Error);
            }

            var inputs = Inputs.Open(parsed.GetRequiredValue(shared.Paths));
            var target = new ReportTarget(terminal, ReportMode.Scan, book, parsed.GetRequiredValue(shared.Format), parsed.GetValue(output));
            return new MendingRun(terminal, inputs, shared.Read(parsed), book, shared.ReadDetectors(parsed), new NoDelivery(), target.Open(inputs.Files.Length)).RunAsync(cancellation);
        });
        return command;
    }
}
