using System.CommandLine;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Reporting.Text;
using Suture.Sandbox;

namespace Suture.Cli.Commands;

/// <summary><c>suture doctor</c>: what is there, what it gives, what is lost without it.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("doctor", "Say what this machine offers, try the sandbox, and say what is lost.");
        command.SetAction((_, cancellation) => ExamineAsync(terminal, cancellation));
        return command;
    }

    private static async Task<int> ExamineAsync(Terminal terminal, CancellationToken cancellation)
    {
        var output = new InkWriter(terminal.Output, terminal.UsesColour);
        output.WriteLine("Programs", Ink.Strong);
        var hasPython = true;
        foreach (var tool in Toolbox.All)
        {
            var program = tool == Toolbox.Python ? Composition.Python?.Path ?? "" : tool.Program;
            var found = await TrustedProgram.FindAsync(program, tool.VersionArgument, cancellation).ConfigureAwait(false);
            hasPython &= found is not null || !tool.IsNeeded;
            WriteLine(output, tool.Program, found is not null, found is null ? $"{tool.LostWithout}; {tool.Remedy}" : $"{found}: {tool.Gives}", tool.IsNeeded);
        }

        output.WriteLine().WriteLine("Sandbox, each layer tried in a run of its own", Ink.Strong);
        var report = await new SandboxRunner().ProbeAsync().ConfigureAwait(false);
        foreach (var layer in report.Layers)
        {
            WriteLine(output, layer.Name, layer.IsPresent, $"{layer.Detail}: {layer.Gives}", isNeeded: true);
        }

        return Conclude(output, hasPython && report.IsComplete);
    }

    private static void WriteLine(InkWriter output, string name, bool isThere, string words, bool isNeeded)
    {
        var ink = isThere ? Ink.Good : isNeeded ? Ink.Danger : Ink.Caution;
        output.Write(isThere ? "  yes  " : "  no   ", ink).Write($"{name,-10}").WriteLine(words);
    }

    private static int Conclude(InkWriter output, bool isComplete)
    {
        output.WriteLine();
        if (isComplete)
        {
            output.WriteLine("All is there: findings are proven and repairs are tried by running the code in the sandbox.", Ink.Good);
            return ExitCode.Nothing;
        }

        output.WriteLine("Nothing of the analysed code will be run: findings and repairs rest on static analysis and stay unproven.", Ink.Danger);
        return ExitCode.Findings;
    }
}
