namespace Suture.Taint;

/// <summary>A call between functions of a project with what it may carry.</summary>
internal sealed class SelectedCall(OutlineCall outline, SelectedFunction? callee)
{
    public OutlineCall Outline => outline;

    /// <summary>The function that is entered; null when it is not known.</summary>
    public SelectedFunction? Callee => callee;

    public SelectedCall[] Takes { get; set; } = [];

    /// <summary>True for a class without code of its own: what it gives is made of its arguments.</summary>
    public bool KeepsArguments { get; init; }

    public bool TakesSource { get; private set; } = outline.TakesSource;

    public bool TakesParameter { get; private set; } = outline.TakesParameter;

    public bool GivesSource { get; private set; }

    public bool GivesParameter { get; private set; }

    public bool IsFollowed { get; set; }

    /// <summary>A sink may be reached from an argument, in another file than the caller's.</summary>
    public bool LeadsFar => callee is not null && (outline.IsLocal ? callee.HasFarSink : callee.HasSink);

    /// <summary>A guard that only the other file knows may be in the callee.</summary>
    public bool MayClean => callee is not null && !outline.IsLocal && (callee.Outline.Cleans & outline.Guards) != 0;

    /// <summary>What was assumed of the function while its file was not known can be seen.</summary>
    private bool CanBeSeen => outline.IsAssumed && callee is not null;

    public bool Settle()
    {
        var before = (TakesSource, TakesParameter, GivesSource, GivesParameter);
        TakesSource |= Array.Exists(Takes, static taken => taken.GivesSource);
        TakesParameter |= Array.Exists(Takes, static taken => taken.GivesParameter);
        var passesOn = KeepsArguments || callee is { PassesOn: true };
        GivesSource |= callee is { GivesSource: true } || (TakesSource && passesOn);
        GivesParameter |= TakesParameter && passesOn;
        return before != (TakesSource, TakesParameter, GivesSource, GivesParameter);
    }

    /// <summary>True when, with what is known of other files, a flow that the file alone does not show begins, ends or passes here.</summary>
    public bool CarriesFlow(SelectedFunction caller) =>
        (TakesSource && LeadsFar)
        || (TakesParameter && LeadsFar && callee is { Outline.IsPublic: false } && caller.Outline.IsPublic)
        || (outline.ReachesSink && ((CanBeSeen && TakesSource) || GivesSource || (GivesParameter && caller.Outline.IsPublic)));

    /// <summary>True when what the function around it does may depend on this call.</summary>
    public bool Matters(SelectedFunction caller) =>
        (LeadsFar && TakesParameter) || (Array.IndexOf(caller.Returns, this) >= 0 && (GivesSource || GivesParameter)) || (outline.ReachesSink && GivesParameter) || MayClean || CanBeSeen;
}
