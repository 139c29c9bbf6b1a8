namespace Suture.Weaknesses.SqlInjection;

/// <summary>A value that is passed beside the query.</summary>
/// <param name="Name">Its name where the placeholder has one.</param>
/// <param name="Text">Its Python source.</param>
/// <param name="IsSpread">True when it is a list whose elements are passed one by one.</param>
internal sealed record QueryParameter(string Name, string Text, bool IsSpread);
