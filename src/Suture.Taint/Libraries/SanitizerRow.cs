namespace Suture.Taint;

/// <summary>A callable whose result can do no harm of some kinds, whatever its arguments are.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Kinds">The kinds, see <see cref="SinkKinds"/>; <c>*</c> for all.</param>
/// <param name="Validates">True when it raises an error for harmful arguments, so that these are harmless too once it has returned.</param>
/// <param name="Condition">What else must hold; where it does not, the result is made of the arguments as they are.</param>
public sealed record SanitizerRow(string Name, string Kinds, bool Validates = false, SinkCondition Condition = SinkCondition.None)
{
    internal ulong Mask { get; } = SinkKinds.MaskOfAll(Kinds);
}
