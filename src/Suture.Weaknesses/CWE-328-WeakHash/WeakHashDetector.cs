using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Reports weak digests that security depends on, and with lower confidence those of which nothing is known.</summary>
internal sealed class WeakHashDetector(WeaknessInfo info) : IDetector
{
    private const double Sure = 0.95;
    private const double Mac = 0.85;
    private const double Unclear = 0.7;
    private const double Unlikely = 0.5;

    public IEnumerable<Finding> Detect(CodeFile file) =>
        from judged in JudgedUse.In(file)
        where judged.Purpose != HashPurpose.Harmless
        select new Finding(info.Rule, info.Cwe, file.LocationOf(judged.Use.Call), Message(judged), [], Confidence(judged));

    private static string Message(JudgedUse judged) => judged.Purpose switch
    {
        HashPurpose.Password => $"{judged.Use.Title} protects a password, but millions of guesses a second can be tried against it",
        HashPurpose.Security => $"security depends on {judged.Use.Title}, for which others can make collisions",
        HashPurpose.Checksum => $"{judged.Use.Title} protects against accidents only",
        _ => $"{judged.Use.Title} is too weak if security depends on this digest",
    };

    private static double Confidence(JudgedUse judged) => judged.Purpose switch
    {
        HashPurpose.Password => Sure,
        HashPurpose.Security => judged.Use.IsMac ? Mac : Sure,
        HashPurpose.Checksum => Unlikely,
        _ => Unclear,
    };
}
