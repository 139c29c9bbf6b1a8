using Suture.Findings;

namespace Suture.Rules;

/// <summary>Finds one weakness in a file.</summary>
public interface IDetector
{
    /// <summary>The kinds of sinks whose flows it asks for; it may ask for no others, since nobody looks for what nobody asks for.</summary>
    IEnumerable<string> SinkKinds => [];

    /// <summary>The findings, in any order; the same for the same file, always.</summary>
    IEnumerable<Finding> Detect(CodeFile file);
}
