namespace Suture.RuleFiles.Taint;

/// <summary>What a source, sanitizer or propagator does to the variable that it names: <c>by-side-effect</c>.</summary>
internal enum SideEffect
{
    /// <summary>Nothing: only the value at this place counts.</summary>
    None,

    /// <summary>The variable keeps it, and so does the value.</summary>
    Also,

    /// <summary>The variable keeps it; the value at this place is as it was.</summary>
    Only,
}
