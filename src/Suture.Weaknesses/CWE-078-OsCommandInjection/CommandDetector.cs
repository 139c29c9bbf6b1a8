using Suture.Findings;
using Suture.Rules;
using Suture.Taint;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Finds values from outside in a shell's command, and remote ones that choose the program.</summary>
internal sealed class CommandDetector(WeaknessInfo info) : IDetector
{
    private const double ListConfidence = 0.55;

    private readonly FlowDetector shell = new(
        info, Taint.SinkKinds.Shell, 0.92, flow => $"a value from outside becomes part of the command that {flow.SinkName} gives to a shell");

    // Starting the program that a caller or the user names is what many tools are for.
    private readonly FlowDetector program = new(
        info, Taint.SinkKinds.Program, 0.75, flow => $"a value from outside chooses the program that {flow.SinkName} starts")
    {
        Except = (flow, _) => flow.Strength != SourceStrength.Remote,
    };

    public IEnumerable<string> SinkKinds => [.. shell.SinkKinds, .. program.SinkKinds];

    public IEnumerable<Finding> Detect(CodeFile file)
    {
        var found = shell.Detect(file).ToList();
        found.AddRange(program.Detect(file).Where(finding => !found.Exists(other => other.Location == finding.Location)));
        found.AddRange(ListsInShell(file).Where(finding => !found.Exists(other => other.Location == finding.Location)));
        return found;
    }

    // A POSIX shell reads the first element only; on Windows the list becomes one command line, and a value in it can end the command.
    private IEnumerable<Finding> ListsInShell(CodeFile file) =>
        from call in file.Mentions("shell") ? file.Tree.CallsWhere(call => DropShell.IsListInShell(file, call)) : []
        let step = new FlowStep(file.LocationOf(call), "a list and shell=True")
        select new Finding(
            info.Rule, info.Cwe, file.LocationOf(call), "a list of arguments is given to a shell, which reads its first element only", [step], ListConfidence);
}
