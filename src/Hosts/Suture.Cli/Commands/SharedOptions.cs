using System.CommandLine;
using Suture.Cli.Output;
using Suture.Pipeline;

namespace Suture.Cli.Commands;

/// <summary>The arguments and options that scan and fix share.</summary>
internal sealed class SharedOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files and folders; a folder gives its .py files at any depth, and - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> StaticOnly { get; } = new("--static-only") { Description = "Run nothing of the code: find and mend by static analysis alone." };

    public Option<string> Format { get; } = WithFormats(new Option<string>("--format")
    {
        Description = "Report for people (text) or for programs (json, sarif).",
        DefaultValueFactory = _ => ReportTarget.Text,
    });

    public Option<double> Budget { get; } = new("--budget")
    {
        Description = "Seconds that proving may take for each finding; ten times as much for a file.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => MendOptions.DefaultBudget.TotalSeconds,
    };

    public void AddTo(Command command)
    {
        Budget.Validators.Add(result => Require(result, Budget, value => value is > 0 and <= 3600, "takes seconds, more than 0 and at most 3600"));
        command.Add(Paths);
        command.Add(StaticOnly);
        command.Add(Budget);
        command.Add(Format);
    }

    public MendOptions Read(ParseResult parsed) => MendOptions.Default with
    {
        StaticOnly = parsed.GetValue(StaticOnly),
        Budget = TimeSpan.FromSeconds(parsed.GetValue(Budget)),
        Parallelism = Environment.ProcessorCount,
    };

    public static void Require(System.CommandLine.Parsing.OptionResult result, Option<double> option, Func<double, bool> holds, string otherwise)
    {
        if (result.Tokens.Count > 0 && !result.Errors.Any() && !holds(result.GetValue(option)))
        {
            result.AddError($"{option.Name} {otherwise}");
        }
    }

    private static Option<string> WithFormats(Option<string> option) =>
        option.AcceptOnlyFromAmong(ReportTarget.Text, ReportTarget.Json, ReportTarget.Sarif);
}
