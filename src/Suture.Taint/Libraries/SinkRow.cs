namespace Suture.Taint;

/// <summary>A callable that does harm with one of its arguments.</summary>
/// <param name="Kind">The kind of harm, see <see cref="SinkKinds"/>.</param>
/// <param name="Name">Its qualified name; <c>*.method</c> for a receiver of unknown type with a telling name.</param>
/// <param name="Position">The position of the argument; <see cref="Receiver"/> for what the method is called on, <see cref="Every"/> for all arguments.</param>
/// <param name="Keyword">The argument's name, when it can be passed by name.</param>
/// <param name="Condition">What else must hold.</param>
public sealed record SinkRow(string Kind, string Name, int Position, string? Keyword = null, SinkCondition Condition = SinkCondition.None)
{
    public const int Receiver = -1;

    public const int Every = -2;

    /// <summary>The position of an argument that can be passed by name only.</summary>
    public const int ByName = 99;

    internal ulong Mask { get; } = SinkKinds.MaskOf(Kind);
}
