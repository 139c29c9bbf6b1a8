using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>ruamel.yaml, which reads as safely as its type says.</summary>
internal static class RuamelLibrary
{
    public static Library Rows { get; } = new("ruamel.yaml")
    {
        PassThroughs = Words("ruamel.yaml.YAML.load ruamel.yaml.YAML.load_all ruamel.yaml.safe_load ruamel.yaml.round_trip_load"),
    };
}
