using Suture.Findings;
using Suture.Rules;

namespace Suture.Tests.Fakes;

/// <summary>A detector with a bug.</summary>
internal sealed class ThrowingDetector : IDetector
{
    public IEnumerable<Finding> Detect(CodeFile file) => throw new InvalidOperationException("a bug\nof two lines");
}
