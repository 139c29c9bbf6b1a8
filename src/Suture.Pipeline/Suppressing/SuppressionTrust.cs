namespace Suture.Pipeline;

/// <summary>Which comments in the code may leave a finding out of the count.</summary>
public enum SuppressionTrust
{
    /// <summary>Suture's own, which name the rule.</summary>
    Own,

    /// <summary>Those that other tools know as well.</summary>
    All,

    /// <summary>None: whoever wrote the code may have written them to hide something.</summary>
    None,
}
