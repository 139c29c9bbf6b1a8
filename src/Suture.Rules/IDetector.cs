using Suture.Findings;

namespace Suture.Rules;

/// <summary>Finds one weakness in a file.</summary>
public interface IDetector
{
    /// <summary>The findings, in any order; the same for the same file, always.</summary>
    IEnumerable<Finding> Detect(CodeFile file);
}
