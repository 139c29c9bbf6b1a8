namespace Suture.Syntax.Python;

/// <content>The module knows its tree, so that a node can be asked for its text.</content>
public sealed partial class Module
{
    public SyntaxTree Tree { get; internal set; } = null!;

    /// <summary>Every character of the file: the tokens with the trivia before each.</summary>
    public string ToFullString() => Tree.ToFullString();
}
