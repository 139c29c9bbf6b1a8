using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>aiohttp as a server.</summary>
internal static class AiohttpLibrary
{
    public static Library Rows { get; } = new("aiohttp.web")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                aiohttp.web.Request.query aiohttp.web.Request.match_info aiohttp.web.Request.text aiohttp.web.Request.headers
                aiohttp.web.Request.cookies aiohttp.web.Request.rel_url aiohttp.web.Request.path aiohttp.web.Request.query_string
                aiohttp.web.Request.url aiohttp.web.Request.raw_path
                """),
            .. From(Remote, """
                aiohttp.web.Request.json aiohttp.web.Request.post aiohttp.web.Request.read aiohttp.web.Request.multipart
                aiohttp.web.Request.content aiohttp.web.WebSocketResponse.receive aiohttp.web.WebSocketResponse.receive_str
                aiohttp.web.WebSocketResponse.receive_json
                """),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "path", "aiohttp.web.FileResponse"),
            .. Into(SinkKinds.Redirect, 0, "location", """
                aiohttp.web.HTTPFound aiohttp.web.HTTPSeeOther aiohttp.web.HTTPMovedPermanently aiohttp.web.HTTPTemporaryRedirect
                aiohttp.web.HTTPPermanentRedirect
                """),
            .. Into(SinkKinds.Html, SinkRow.ByName, "text", "aiohttp.web.Response", SinkCondition.HtmlIsSaid),
            .. Into(SinkKinds.Html, SinkRow.ByName, "body", "aiohttp.web.Response", SinkCondition.HtmlIsSaid),
        ],
    };
}
