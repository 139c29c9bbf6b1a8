namespace Suture.Taint;

/// <summary>A call that may carry values between files, as seen by a file that is read alone.</summary>
/// <param name="callee">The qualified name as the file sees it.</param>
/// <param name="isLocal">True for a function of the same file that itself calls into others.</param>
internal sealed class OutlineCall(string callee, bool isLocal)
{
    private List<OutlineCall>? takes;

    public string Callee => callee;

    public bool IsLocal => isLocal;

    /// <summary>While the other file is not known, its result is taken to be made of its arguments.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>An argument carries what somebody outside chooses.</summary>
    public bool TakesSource { get; set; }

    /// <summary>An argument carries a parameter of the function around the call.</summary>
    public bool TakesParameter { get; set; }

    /// <summary>What the call gives reaches a sink of the file.</summary>
    public bool ReachesSink { get; set; }

    /// <summary>The kinds of sinks that an argument reaches beside the call, so that a guard in the callee would count.</summary>
    public ulong Guards { get; set; }

    /// <summary>What the call gives is part of what a function of the file returns.</summary>
    public bool IsReturned { get; set; }

    /// <summary>What the call gives is an argument of another.</summary>
    private bool IsTaken { get; set; }

    /// <summary>False for a call that no value enters and whose own goes nowhere, whatever the other file does: it is on no way.</summary>
    public bool MayCarry => TakesSource || TakesParameter || takes is not null || IsTaken || IsReturned || ReachesSink || Guards != 0 || IsAssumed;

    /// <summary>Calls into other files whose results it takes as arguments.</summary>
    public IReadOnlyList<OutlineCall> Takes => takes ?? [];

    public void Take(OutlineCall? other)
    {
        if (other is not null && other != this && takes?.Contains(other) != true)
        {
            (takes ??= []).Add(other);
            other.IsTaken = true;
        }
    }
}
