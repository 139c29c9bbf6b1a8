using Suture.Findings;
using Suture.Rules;
using Suture.Text;

namespace Suture.Validation;

/// <summary>Mending the mended place again would change nothing.</summary>
internal sealed class SecondPassIsEmpty : StaticCheck
{
    protected override string? WhyNot(Trial trial)
    {
        var place = new Shifting(trial.Edits).MoveWide(trial.Finding.Location.Span);
        var others = trial.FoundBefore.Where(finding => finding.Location.Span != trial.Finding.Location.Span);
        var known = others.Select(trial.Correspondence.SuccessorOf).OfType<Finding>().ToHashSet();
        foreach (var again in trial.FoundAfter.Where(finding => finding.Rule == trial.Finding.Rule && finding.Location.Span.Overlaps(place)))
        {
            if (known.Contains(again))
            {
                continue;
            }

            foreach (var repairer in trial.Weakness.Repairers)
            {
                if (repairer.Mend(again, trial.After) is RepairOffer.Offered { Repair: var repair } && IsAgainTheSame(repair, trial))
                {
                    return $"on the mended file it is offered again: {repair.Title}";
                }
            }
        }

        return null;
    }

    private static bool IsAgainTheSame(Repair repair, Trial trial) =>
        repair.Title == trial.Repair.Title && TextEdits.Apply(trial.After.Source.Text, repair.Files.SelectMany(file => file.Edits)) != trial.After.Source.Text;
}
