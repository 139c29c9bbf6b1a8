using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>aiohttp as a client.</summary>
internal static class AiohttpClientLibrary
{
    public static Library Rows { get; } = new("aiohttp")
    {
        Sources = From(Remote, Below("aiohttp.ClientSession", "get post put patch delete request")),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "url", Below("aiohttp.ClientSession", "get post put patch delete head options ws_connect")),
            .. Into(SinkKinds.Ssrf, 1, "url", "aiohttp.ClientSession.request aiohttp.request"),
            .. Into(SinkKinds.Ssrf, 0, "base_url", "aiohttp.ClientSession"),
        ],
    };
}
