using System.CommandLine;
using Suture.Cli.Output;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Pipeline;
using Suture.Reporting;

namespace Suture.Cli.Commands;

/// <summary><c>suture fix</c>: finds, proves, mends, and proves the mend.</summary>
internal sealed class FixCommand
{
    private readonly Terminal terminal;
    private readonly SharedOptions shared = new();
    private readonly Option<bool> diff = new("--diff") { Description = "Print only a patch, fit for 'git apply'." };
    private readonly Option<bool> write = new("--write") { Description = "Mend files in place; for standard input, print the mended code." };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Write every file, mended or not, under a folder.", HelpName = "DIR" };
    private readonly Option<string?> tests = new("--tests") { Description = "Run these pytest or unittest tests before and after.", HelpName = "PATH" };
    private readonly Option<bool> optIn = new("--opt-in") { Description = "Also apply repairs that change a format, policy or protocol (class C)." };

    private readonly Option<double> threshold = new("--threshold")
    {
        Description = "Mend findings whose score is at least this, from 0 to 1.",
        HelpName = "SCORE",
        DefaultValueFactory = _ => MendOptions.DefaultThreshold,
    };

    private readonly RuleOptions rules;

    private FixCommand(Terminal terminal) => (this.terminal, rules) = (terminal, new RuleOptions(terminal));

    public static Command Create(Terminal terminal) => new FixCommand(terminal).Describe();

    private Command Describe()
    {
        var command = new Command("fix", "Find, prove and mend vulnerabilities. Exit code 0: nothing left, 1: findings left, 2: something could not be analysed or written.");
        shared.AddTo(command);
        threshold.Validators.Add(result => SharedOptions.Require(result, threshold, value => value is >= 0 and <= 1, "takes a score from 0 to 1"));
        Option[] own = [diff, write, output, tests, threshold, optIn];
        Array.ForEach(own, command.Add);
        rules.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        RefuseContradictions(parsed);
        if (rules.Read(parsed) is not { } book)
        {
            return Task.FromResult(ExitCode.Error);
        }

        var inputs = Inputs.Open(parsed.GetRequiredValue(shared.Paths));
        var delivery = DeliveryFor(parsed, ref inputs);
        var sink = SinkFor(parsed, inputs, book);
        return new MendingRun(terminal, inputs, Options(parsed), book, shared.ReadDetectors(parsed), delivery, sink).RunAsync(cancellation);
    }

    private void RefuseContradictions(ParseResult parsed)
    {
        string[] chosen = [.. new Option[] { diff, write, output }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
        if (chosen.Length > 1)
        {
            throw new UsageException($"{string.Join(" and ", chosen)} exclude each other");
        }

        if (parsed.GetValue(diff) && !string.Equals(parsed.GetValue(shared.Format), ReportTarget.Text, StringComparison.Ordinal))
        {
            throw new UsageException("--diff prints a patch: leave out --format, whose report holds the patch of each file");
        }
    }

    private MendOptions Options(ParseResult parsed)
    {
        var testsPath = parsed.GetValue(tests);
        if (testsPath is not null && !Path.Exists(testsPath))
        {
            throw new UsageException($"--tests {testsPath}: does not exist");
        }

        return shared.Read(parsed) with
        {
            Fix = true,
            Threshold = parsed.GetValue(threshold),
            OptIn = parsed.GetValue(optIn),
            TestsPath = testsPath,
        };
    }

    private IDelivery DeliveryFor(ParseResult parsed, ref Inputs inputs)
    {
        if (parsed.GetValue(output) is { } folder)
        {
            return IntoFolder.Open(folder, ref inputs);
        }

        return parsed.GetValue(write) ? new InPlace(terminal) : new NoDelivery();
    }

    private IReportSink SinkFor(ParseResult parsed, Inputs inputs, RuleBook book)
    {
        if (parsed.GetValue(diff))
        {
            return new PatchSink(terminal.OutputStream);
        }

        var target = new ReportTarget(terminal, ReportMode.Fix, book, parsed.GetRequiredValue(shared.Format), null)
        {
            GivesWay = parsed.GetValue(write) && inputs.HasStandardInput,
        };
        return target.Open(inputs.Files.Length);
    }
}
