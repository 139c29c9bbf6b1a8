namespace Suture.RuleFiles.Yaml;

/// <summary>A value in a YAML text.</summary>
/// <param name="Line">Where it begins, from one.</param>
/// <param name="Size">How many values it holds, itself counted, each alias as often as it is used.</param>
internal abstract record YamlNode(int Line, long Size)
{
    /// <summary>What it is called in messages.</summary>
    public abstract string Kind { get; }
}
