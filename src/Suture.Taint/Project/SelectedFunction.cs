namespace Suture.Taint;

/// <summary>A function of a project with what it may do to taint through calls into other files.</summary>
internal sealed class SelectedFunction(string path, FunctionOutline outline)
{
    public string Path => path;

    public FunctionOutline Outline => outline;

    public SelectedCall[] Calls { get; set; } = [];

    public SelectedCall[] Returns { get; set; } = [];

    /// <summary>A parameter may reach a sink.</summary>
    public bool HasSink { get; private set; } = outline.HasSink;

    /// <summary>A parameter may reach a sink by way of another file.</summary>
    public bool HasFarSink { get; private set; }

    /// <summary>A parameter may be part of the result.</summary>
    public bool PassesOn { get; private set; } = outline.PassesOn;

    /// <summary>The result may carry what somebody outside chooses.</summary>
    public bool GivesSource { get; private set; } = outline.GivesSource;

    /// <summary>Takes in what is known of the functions it calls; true when that changed anything.</summary>
    public bool Settle()
    {
        if (Calls.Length == 0 && Returns.Length == 0)
        {
            return false;
        }

        var changed = false;
        foreach (var call in Calls)
        {
            changed |= call.Settle();
        }

        var before = (HasSink, HasFarSink, PassesOn, GivesSource);
        HasFarSink |= Array.Exists(Calls, static call => call.TakesParameter && call.LeadsFar || call.GivesParameter && call.Outline.ReachesSink);
        HasSink |= HasFarSink;
        PassesOn |= Array.Exists(Returns, static call => call.GivesParameter);
        GivesSource |= Array.Exists(Returns, static call => call.GivesSource);
        return changed || before != (HasSink, HasFarSink, PassesOn, GivesSource);
    }
}
