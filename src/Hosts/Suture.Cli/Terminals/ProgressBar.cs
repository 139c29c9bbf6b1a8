using Spectre.Console;

namespace Suture.Cli.Terminals;

/// <summary>Shows on a terminal how far the work has come; elsewhere it does nothing, and nothing is loaded for it.</summary>
internal static class ProgressBar
{
    private const int FewestFiles = 2;

    public static bool IsShown(Terminal terminal, int files) => terminal.ErrorIsTerminal && files >= FewestFiles;

    /// <summary>Runs the work, which calls its argument after each file.</summary>
    public static async Task ShowAsync(Terminal terminal, int files, Func<Action, Task> work)
    {
        if (!IsShown(terminal, files))
        {
            await work(() => { }).ConfigureAwait(false);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask($"{files} files", maxValue: files);
                await work(() => task.Increment(1)).ConfigureAwait(false);
            })
            .ConfigureAwait(false);
    }
}
