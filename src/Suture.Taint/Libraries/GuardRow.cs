namespace Suture.Taint;

/// <summary>A callable that says yes only to values that can do no harm of some kinds.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Position">The position of the value that it looks at.</param>
/// <param name="Keyword">The argument's name, when it can be passed by name.</param>
/// <param name="Kinds">The kinds, see <see cref="SinkKinds"/>; <c>*</c> for all.</param>
public sealed record GuardRow(string Name, int Position, string? Keyword, string Kinds)
{
    internal ulong Mask { get; } = SinkKinds.MaskOfAll(Kinds);
}
