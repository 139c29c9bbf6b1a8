using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>httpx, with and without await.</summary>
internal static class HttpxLibrary
{
    public static Library Rows { get; } = new("httpx")
    {
        Sources = From(Remote, Below("httpx httpx.Client httpx.AsyncClient", "get post put patch delete request stream")),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "url", Below("httpx httpx.Client httpx.AsyncClient", "get post put patch delete head options")),
            .. Into(SinkKinds.Ssrf, 1, "url", Below("httpx httpx.Client httpx.AsyncClient", "request stream")),
            .. Into(SinkKinds.Ssrf, SinkRow.ByName, "base_url", "httpx.Client httpx.AsyncClient"),
        ],
    };
}
