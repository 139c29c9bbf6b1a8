namespace Suture.Findings;

/// <summary>What running the code showed of a finding. A closed set.</summary>
public abstract record Evidence
{
    private Evidence()
    {
    }

    /// <summary>DynCoverage of the source paper's Eq. 1, 0 to 1.</summary>
    public abstract double Coverage { get; }

    /// <summary>The exploit fired, and fired again in a fresh process.</summary>
    /// <param name="Input">The input that did it, one JSON object in the harness's notation.</param>
    /// <param name="Observation">What the oracle saw, in one sentence.</param>
    /// <param name="StandIns">Names of modules that a recording stand-in replaced; empty when all was real.</param>
    public sealed record Exploited(string Input, string Observation, string StandIns = "") : Evidence
    {
        public override double Coverage => 1;
    }

    /// <summary>The sink ran with hostile input and no violation was seen; or the path was followed in part.</summary>
    /// <param name="Share">The share of the path's steps that executed, 0 to 1.</param>
    /// <param name="Executions">How many inputs were tried.</param>
    public sealed record Reached(double Share, int Executions) : Evidence
    {
        public override double Coverage => Math.Min(Share, 1) * 0.5;
    }

    /// <summary>The code ran, and neither the sink nor a violation was seen.</summary>
    public sealed record NotReproduced(int Executions, TimeSpan Spent) : Evidence
    {
        public override double Coverage => 0;
    }

    /// <summary>Nothing was run.</summary>
    public sealed record NotRun(string Why) : Evidence
    {
        public override double Coverage => 0;
    }
}
