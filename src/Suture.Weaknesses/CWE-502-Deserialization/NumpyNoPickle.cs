using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Lets NumPy load numbers only: <c>allow_pickle=True</c> becomes <c>allow_pickle=False</c>.</summary>
internal static class NumpyNoPickle
{
    public static IRepairer Repairer { get; } = new PatternRepairer(
        "load arrays without pickles",
        RepairSafety.Validated,
        "Arrays of numbers and text load as before; arrays of objects raise ValueError.",
        ("numpy.load(..., allow_pickle=$P, ...)", "numpy.load(..., allow_pickle=False, ...)"),
        ("numpy.load($FILE, $MODE, $P, ...)", "numpy.load($FILE, $MODE, False, ...)"))
    {
        // numpy.load(…).item() unwraps a dictionary that was saved as an object array: that needs pickles.
        Obstacle = (_, call) => call.Parent is AttributeExpression { Name: "item" or "tolist" } ? "the array seems to hold a pickled object" : null,
    };
}
