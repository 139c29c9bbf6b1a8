namespace Suture.Taint;

/// <summary>A callable that is given a function, and calls it with what somebody outside sends.</summary>
/// <param name="Name">The qualified name of what takes the function.</param>
/// <param name="Position">The position of the function among its arguments.</param>
/// <param name="Keyword">The argument's name, when it can be passed by name.</param>
/// <param name="Parameter">The position of the function's parameter that is filled from outside; -1 for all.</param>
public sealed record CallbackRow(string Name, int Position, string? Keyword, int Parameter);
