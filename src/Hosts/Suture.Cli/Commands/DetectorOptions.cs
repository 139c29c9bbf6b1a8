using System.CommandLine;
using Suture.Cli.Working;
using Suture.Detectors;
using Suture.Detectors.Bandit;
using Suture.Detectors.CodeQL;
using Suture.Sandbox;

namespace Suture.Cli.Commands;

/// <summary>The options that ask other people's analysers.</summary>
internal sealed class DetectorOptions
{
    private readonly Option<bool> bandit = new("--bandit") { Description = "Ask the installed Bandit too." };

    private readonly Option<string?> banditArguments = new("--bandit-args")
    {
        Description = "Arguments for Bandit in one word, such as \"--confidence=HIGH --severity=HIGH\".",
        HelpName = "ARGS",
    };

    private readonly Option<bool> codeQl = new("--codeql") { Description = "Ask the installed CodeQL too; this takes minutes." };

    private readonly Option<string> codeQlSuite = new("--codeql-suite")
    {
        Description = "The queries that CodeQL is to run.",
        HelpName = "SUITE",
        DefaultValueFactory = _ => CodeQlOptions.DefaultSuite,
    };

    private readonly Option<string?> codeQlModels = new("--codeql-models")
    {
        Description = "A folder of model packs or data extensions with further sources and sinks for CodeQL.",
        HelpName = "DIR",
    };

    private readonly Option<string?> codeQlArguments = new("--codeql-args")
    {
        Description = "Further arguments for 'codeql database analyze' in one word, such as \"--max-paths=20\".",
        HelpName = "ARGS",
    };

    private readonly Option<string[]> import = new("--import")
    {
        Description = "Take the results of another analyser from a file of SARIF 2.1.0; may be repeated.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        Option[] all = [bandit, banditArguments, codeQl, codeQlSuite, codeQlModels, codeQlArguments, import];
        Array.ForEach(all, command.Add);
    }

    /// <summary>What the user asks for; nothing is looked for that was not asked for.</summary>
    /// <exception cref="UsageException">A program that was asked for is not there, or is given to what was not asked for.</exception>
    public OtherDetectors Read(ParseResult parsed, int parallelism)
    {
        RequireTogether(parsed, bandit, banditArguments);
        RequireTogether(parsed, codeQl, codeQlSuite, codeQlModels, codeQlArguments);
        try
        {
            return new OtherDetectors
            {
                Bandit = parsed.GetValue(bandit)
                    ? new BanditOptions(Locate("bandit", "apt-get install bandit"), BanditArguments.Of(parsed.GetValue(banditArguments) ?? "", Environment.CurrentDirectory), parallelism)
                    : null,
                CodeQl = parsed.GetValue(codeQl)
                    ? new CodeQlOptions(Locate("codeql", "see CodeQL's own installation guide"), parsed.GetRequiredValue(codeQlSuite), ShellWords.Split(parsed.GetValue(codeQlArguments) ?? ""), parallelism)
                    {
                        Models = parsed.GetValue(codeQlModels),
                    }
                    : null,
                Imports = [.. parsed.GetValue(import) ?? []],
            };
        }
        catch (DetectorException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static void RequireTogether(ParseResult parsed, Option<bool> main, params Option[] others)
    {
        if (!parsed.GetValue(main) && Array.Find(others, option => parsed.GetResult(option) is { Implicit: false }) is { } stray)
        {
            throw new UsageException($"{stray.Name} is of no use without {main.Name}");
        }
    }

    private static string Locate(string program, string remedy) =>
        TrustedProgram.Locate(program) ?? throw new UsageException($"--{program}: {program} is not installed; {remedy}");
}
