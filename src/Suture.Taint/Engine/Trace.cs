using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>One value from one source on its way through the code.</summary>
/// <param name="Source">Where it enters.</param>
/// <param name="Strength">Who chooses it.</param>
/// <param name="Parameter">The position of the parameter of the function being read that it entered by; -1 for other sources.</param>
/// <param name="IsReported">False for the parameter of a private function, which is a source only when its caller passes one in.</param>
/// <param name="Clean">The kinds of sinks that it can no longer harm.</param>
/// <param name="Last">The step that it took last.</param>
/// <param name="Path">Which part of the parameter it is: <c>.name</c>; empty for the whole.</param>
internal sealed record Trace(SyntaxNode Source, SourceStrength Strength, int Parameter, bool IsReported, ulong Clean, StepChain Last, string Path = "")
{
    private const int MaximumPath = 2;

    // Loops add steps to steps; nobody reads a path of more.
    private const int MaximumSteps = 24;

    /// <summary>What a call into another file gave, while nothing is known of that file: no source, but what asks for one.</summary>
    public bool IsForeign => Parameter < 0 && !IsReported && Source is not Syntax.Python.Parameter;

    /// <summary>The parameter of a private function around the one that is read: no source, but what its callers pass in.</summary>
    public bool IsOuter => Parameter < 0 && !IsReported && Source is Syntax.Python.Parameter;

    /// <summary>True for what somebody outside chooses, rather than some caller.</summary>
    public bool IsStrong => IsReported && Strength != SourceStrength.Parameter;

    public static Trace Foreign(CallExpression call) =>
        new(call, SourceStrength.Parameter, -1, IsReported: false, 0, new StepChain(call, "", null, null));

    public Trace With(SyntaxNode node, string words, object? name) =>
        IsForeign || Last.Length >= MaximumSteps ? this : this with { Last = new StepChain(node, words, name, Last) };

    /// <summary>The trace of a part of what it stands for; only who calls the function knows what that is.</summary>
    public Trace PartOf(string key) => Parameter < 0 || IsReported || Place.LengthOf(Path) >= MaximumPath ? this : this with { Path = Path + key };

    public Trace Cleaned(ulong mask)
    {
        var clean = Clean | mask;
        if ((clean & (SinkKinds.NoParentMark | SinkKinds.RelativeMark)) == (SinkKinds.NoParentMark | SinkKinds.RelativeMark))
        {
            clean |= SinkKinds.PathMask;
        }

        if ((clean & (SinkKinds.SlashMark | SinkKinds.OneSlashMark)) == (SinkKinds.SlashMark | SinkKinds.OneSlashMark))
        {
            clean |= SinkKinds.RedirectMask;
        }

        return clean == Clean ? this : this with { Clean = clean };
    }
}
