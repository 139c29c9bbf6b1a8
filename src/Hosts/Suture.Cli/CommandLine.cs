using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Suture.Cli.Commands;
using Suture.Cli.Terminals;

namespace Suture.Cli;

/// <summary>Arguments in, exit code out.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var terminal = Terminal.OfThisProcess();
        using var interruption = new Interruption();
        try
        {
            var parsed = Describe(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
            {
                return Refuse(terminal, parsed);
            }

            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(settings, interruption.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            terminal.Complain("interrupted; no file was left half-written");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(problem.Message);
            return ExitCode.Error;
        }
    }

    private static RootCommand Describe(Terminal terminal)
    {
        var root = new RootCommand("Suture finds vulnerabilities in Python code written by language models, proves them by running them in a sandbox, mends them, and shows that the mended code is safe and behaves as before.")
        {
            FixCommand.Create(terminal),
            ScanCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            RulesCommand.Create(terminal),
            DoctorCommand.Create(terminal),
        };
        root.Directives.Clear();
        return root;
    }

    private static int Refuse(Terminal terminal, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Complain(error.Message.TrimEnd('.'));
        }

        var names = new Stack<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            names.Push(at.Command is RootCommand ? "suture" : at.Command.Name);
        }

        var command = string.Join(' ', names);
        terminal.Error.WriteLine($"Try: {command} --help");
        return ExitCode.Error;
    }
}
