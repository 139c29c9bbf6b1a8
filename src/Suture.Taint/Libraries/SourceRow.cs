namespace Suture.Taint;

/// <summary>An attribute or callable whose value somebody outside chooses; all that is taken from the value as well.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Strength">Who chooses it.</param>
/// <param name="IsText">True when its items are texts and nothing else: no objects in which a database would find operators.</param>
public sealed record SourceRow(string Name, SourceStrength Strength, bool IsText = false)
{
    internal ulong Clean => IsText ? SinkKinds.NoSqlMask : 0;
}
