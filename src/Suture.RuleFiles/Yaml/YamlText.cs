namespace Suture.RuleFiles.Yaml;

/// <summary>A text, a number, true or false, or nothing.</summary>
/// <param name="Text">As written, quotes and block indentation taken away.</param>
/// <param name="IsPlain">True without quotes and block signs, so that it may mean something else than a text.</param>
internal sealed record YamlText(string Text, bool IsPlain, int Line) : YamlNode(Line, 1)
{
    public override string Kind => IsEmpty ? "nothing" : "a text";

    public bool IsEmpty => IsPlain && Text is "" or "~" or "null";
}
