using Suture.Findings;
using Suture.Rules;
using Suture.Text;

namespace Suture.Tests.Weaknesses;

/// <summary>Applies a weakness's first repair to its first finding.</summary>
internal static class RepairBench
{
    /// <summary>The mended text; null when nothing is found or only advice is given.</summary>
    public static string? Mend(Weakness weakness, string text)
    {
        var file = CodeFile.Parse("app.py", new SourceText(text));
        var finding = weakness.Detector.Detect(file).FirstOrDefault();
        var repair = weakness.Repairers.Select(repairer => finding is null ? null : repairer.Mend(finding, file))
            .OfType<RepairOffer.Offered>().Select(offer => offer.Repair)
            .FirstOrDefault(repair => repair.Safety is RepairSafety.Safe or RepairSafety.Validated);
        return repair is null ? null : TextEdits.Apply(text, repair.Files[0].Edits);
    }

    public static int CountFindings(Weakness weakness, string text) =>
        weakness.Detector.Detect(CodeFile.Parse("app.py", new SourceText(text))).Count();
}
