using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Tornado: handlers whose methods read the request and write the page.</summary>
internal static class TornadoLibrary
{
    public static Library Rows { get; } = new("tornado")
    {
        Sources = TextsFrom(Remote, """
            tornado.web.RequestHandler.get_argument tornado.web.RequestHandler.get_arguments tornado.web.RequestHandler.get_query_argument
            tornado.web.RequestHandler.get_query_arguments tornado.web.RequestHandler.get_body_argument
            tornado.web.RequestHandler.get_body_arguments tornado.web.RequestHandler.get_cookie tornado.web.RequestHandler.request
            tornado.web.RequestHandler.path_args tornado.web.RequestHandler.path_kwargs
            """),
        Sinks =
        [
            .. Into(SinkKinds.Html, 0, "chunk", "tornado.web.RequestHandler.write tornado.web.RequestHandler.finish"),
            .. Into(SinkKinds.Redirect, 0, "url", "tornado.web.RequestHandler.redirect"),
            .. Into(SinkKinds.Header, 1, "value", "tornado.web.RequestHandler.set_header tornado.web.RequestHandler.add_header"),
            .. Into(SinkKinds.Path, 0, "template_name", "tornado.web.RequestHandler.render"),
            .. Into(SinkKinds.Template, 0, "template_string", "tornado.template.Template"),
            .. Into(SinkKinds.Ssrf, 0, "request", "tornado.httpclient.AsyncHTTPClient.fetch tornado.httpclient.HTTPClient.fetch"),
            .. Into(SinkKinds.Ssrf, 0, "url", "tornado.httpclient.HTTPRequest"),
        ],
        Sanitizers =
        [
            .. Cleaning("html", "tornado.escape.xhtml_escape"),
            .. Cleaning("html header xpath log", "tornado.escape.url_escape"),
        ],
        PassThroughs = Words("tornado.escape.xhtml_unescape tornado.escape.url_unescape tornado.escape.json_decode tornado.escape.to_unicode"),
    };
}
