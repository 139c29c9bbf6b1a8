namespace Suture.Taint;

/// <summary>What else must hold for a call to be a sink.</summary>
public enum SinkCondition
{
    None,

    /// <summary><c>shell=True</c> is passed, or a list that starts a shell with <c>-c</c>.</summary>
    ShellIsUsed,

    /// <summary>Neither: the first word of the command is the program.</summary>
    NoShellIsUsed,

    /// <summary><c>allow_pickle=True</c> is passed.</summary>
    PickleIsAllowed,

    /// <summary><c>weights_only=True</c> is not passed.</summary>
    MoreThanWeights,

    /// <summary>The YAML loader is missing, or one that makes arbitrary objects.</summary>
    LoaderIsUnsafe,
}
