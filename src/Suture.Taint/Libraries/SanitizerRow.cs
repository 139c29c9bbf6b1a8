namespace Suture.Taint;

/// <summary>A callable whose result can do no harm of some kinds, whatever its arguments are.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Kinds">The kinds, see <see cref="SinkKinds"/>; <c>*</c> for all.</param>
/// <param name="Validates">True when it raises an error for harmful arguments, so that these are harmless too once it has returned.</param>
public sealed record SanitizerRow(string Name, string Kinds, bool Validates = false)
{
    internal ulong Mask { get; } = MaskOf(Kinds);

    private static ulong MaskOf(string kinds)
    {
        if (kinds == "*")
        {
            return SinkKinds.All;
        }

        ulong mask = 0;
        foreach (var kind in kinds.Split(' '))
        {
            mask |= SinkKinds.MaskOf(kind);
        }

        return mask;
    }
}
