using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Faster and friendlier readers of JSON, TOML and XML.</summary>
internal static class OtherFormatsLibrary
{
    public static Library Rows { get; } = new("other-formats")
    {
        PassThroughs = Words("simplejson.loads simplejson.load ujson.loads orjson.loads toml.loads toml.load xmltodict.parse"),
    };
}
