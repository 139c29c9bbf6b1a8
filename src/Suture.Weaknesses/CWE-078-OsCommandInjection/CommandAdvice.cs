using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Says what a person can do where no repair is safe.</summary>
internal sealed class CommandAdvice : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var (command, why) = CommandLine.Of(finding, file);
        var reason = command is null ? why : "the command cannot be rewritten without changing what it does";
        return RepairOffers.Advise(
            "choose the command from a list",
            $"Not mended: {reason}. Look the wanted action up in a dictionary of argument lists, such as {{\"status\": [\"git\", \"status\"]}}, and run that entry without a shell.");
    }
}
