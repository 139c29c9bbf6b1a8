namespace Suture.Proving;

/// <summary>How much may be spent on one finding.</summary>
/// <param name="PerRun">Wall time of one process of the sandbox.</param>
/// <param name="PerInput">Wall time of one input.</param>
/// <param name="HostileInputs">How many inputs are made from payloads at most.</param>
public sealed record ProvingBudget(TimeSpan PerRun, TimeSpan PerInput, int HostileInputs)
{
    public static ProvingBudget Default { get; } = new(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(1), 200);
}
