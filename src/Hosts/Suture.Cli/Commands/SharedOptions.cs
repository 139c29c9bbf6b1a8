using System.CommandLine;
using Suture.Cli.Output;
using Suture.Cli.Working;
using Suture.Pipeline;
using Suture.Taint;

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

    public Option<string> Taint { get; } = WithScopes(new Option<string>("--taint")
    {
        Description = "How far values are followed: off, through each file, or through all given files.",
        DefaultValueFactory = _ => "project",
    });

    public Option<int> Depth { get; } = new("--depth")
    {
        Description = "Over how many borders between files a value is followed.",
        HelpName = "N",
        DefaultValueFactory = _ => FileContext.DefaultDepth,
    };

    public Option<int?> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many files are worked on at once; as many as there are processors by default.",
        HelpName = "N",
    };

    public DetectorOptions Detectors { get; } = new();

    public Option<bool> TrustSuppressions { get; } = new("--trust-suppressions")
    {
        Description = "Leave out what # nosec, # noqa and # nosemgrep hide from other tools too.",
    };

    public Option<bool> NoSuppressions { get; } = new("--no-suppressions")
    {
        Description = "Trust no comment in the code, # suture: ignore[...] neither; say where one would hide a finding.",
    };

    public void AddTo(Command command)
    {
        Depth.Validators.Add(result => Require(result, Depth, value => value is >= 0 and <= 100, "takes a number from 0 to 100"));
        Jobs.Validators.Add(result => Require(result, Jobs, value => value is null or (>= 1 and <= 1024), "takes a number from 1 to 1024"));
        Budget.Validators.Add(result => Require(result, Budget, value => value is > 0 and <= 3600, "takes seconds, more than 0 and at most 3600"));
        command.Add(Paths);
        command.Add(StaticOnly);
        command.Add(Budget);
        command.Add(Format);
        command.Add(Taint);
        command.Add(Depth);
        command.Add(Jobs);
        Detectors.AddTo(command);
        command.Add(TrustSuppressions);
        command.Add(NoSuppressions);
    }

    public MendOptions Read(ParseResult parsed) => MendOptions.Default with
    {
        StaticOnly = parsed.GetValue(StaticOnly),
        Budget = TimeSpan.FromSeconds(parsed.GetValue(Budget)),
        Taint = parsed.GetValue(Taint) switch { "off" => TaintScope.Off, "file" => TaintScope.File, _ => TaintScope.Project },
        Depth = parsed.GetValue(Depth),
        Parallelism = parsed.GetValue(Jobs) ?? Environment.ProcessorCount,
        Suppressions = Trust(parsed),
    };

    /// <summary>The analysers of other people that the user asks for.</summary>
    public OtherDetectors ReadDetectors(ParseResult parsed) => Detectors.Read(parsed, parsed.GetValue(Jobs) ?? Environment.ProcessorCount);

    public static void Require<T>(System.CommandLine.Parsing.OptionResult result, Option<T> option, Func<T, bool> holds, string otherwise)
    {
        if (result.Tokens.Count > 0 && !result.Errors.Any() && !holds(result.GetValue(option)!))
        {
            result.AddError($"{option.Name} {otherwise}");
        }
    }

    private SuppressionTrust Trust(ParseResult parsed) => (parsed.GetValue(TrustSuppressions), parsed.GetValue(NoSuppressions)) switch
    {
        (true, true) => throw new UsageException("--trust-suppressions and --no-suppressions exclude each other"),
        (true, false) => SuppressionTrust.All,
        (false, true) => SuppressionTrust.None,
        _ => SuppressionTrust.Own,
    };

    private static Option<string> WithScopes(Option<string> option) => option.AcceptOnlyFromAmong("off", "file", "project");

    private static Option<string> WithFormats(Option<string> option) =>
        option.AcceptOnlyFromAmong(ReportTarget.Text, ReportTarget.Json, ReportTarget.Sarif);
}
