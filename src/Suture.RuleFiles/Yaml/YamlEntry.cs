namespace Suture.RuleFiles.Yaml;

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
