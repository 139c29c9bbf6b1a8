namespace Suture.Taint;

/// <summary>What else must hold for a call to be what its row says.</summary>
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

    /// <summary>No content type is said, or one of HTML: what a response is by default.</summary>
    HtmlByDefault,

    /// <summary>A content type of HTML is said.</summary>
    HtmlIsSaid,

    /// <summary>The argument is made by SQLAlchemy's <c>text()</c>.</summary>
    TextClauseIsPassed,

    /// <summary>No parser is passed, or one that resolves external entities.</summary>
    EntitiesAreResolved,

    /// <summary>The query has a key whose value is a script, such as <c>$where</c>.</summary>
    ScriptIsPassed,

    /// <summary>No option turns the look at a token's signature off.</summary>
    SignatureIsChecked,
}
