namespace Suture.Tests.Fakes;

/// <summary>A clock that moves when the test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long ticks;

    public DateTimeOffset Now { get; init; } = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => ticks += time.Ticks;
}
