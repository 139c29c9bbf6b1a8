using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Reports every place where debugging is on and nothing but the code decides so.</summary>
internal sealed class DebugDetector(WeaknessInfo info) : IDetector
{
    public IEnumerable<Finding> Detect(CodeFile file) =>
        from site in DebugSites.In(file)
        select new Finding(info.Rule, info.Cwe, file.LocationOf(site.Node), site.Message, [], site.Confidence);
}
