using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PyYAML, which makes objects unless told otherwise.</summary>
internal static class YamlLibrary
{
    public static Library Rows { get; } = new("yaml")
    {
        Sinks =
        [
            .. Into(SinkKinds.Deserialize, 0, "stream", "yaml.load yaml.load_all", SinkCondition.LoaderIsUnsafe),
            .. Into(SinkKinds.Deserialize, 0, "stream", "yaml.unsafe_load yaml.unsafe_load_all yaml.full_load yaml.full_load_all"),
        ],
        PassThroughs = Words("yaml.safe_load yaml.safe_load_all yaml.load yaml.full_load"),
    };
}
