using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Bottle.</summary>
internal static class BottleLibrary
{
    public static Library Rows { get; } = new("bottle")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                bottle.request.query bottle.request.forms bottle.request.params bottle.request.headers bottle.request.cookies
                bottle.request.GET bottle.request.POST bottle.request.query_string bottle.request.url bottle.request.path
                bottle.request.get_cookie bottle.request.get_header bottle.request.url_args
                """),
            .. From(Remote, "bottle.request.json bottle.request.body bottle.request.files"),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "filename", "bottle.static_file"),
            .. Into(SinkKinds.Redirect, 0, "url", "bottle.redirect"),
            .. Into(SinkKinds.Template, 0, null, "bottle.template bottle.jinja2_template bottle.mako_template"),
            .. Into(SinkKinds.Template, 0, "source", "bottle.SimpleTemplate"),
            .. Into(SinkKinds.Html, 0, "body", "bottle.HTTPResponse"),
            .. Into(SinkKinds.Header, 1, "value", "bottle.response.set_header bottle.response.add_header"),
        ],
        Sanitizers = Cleaning("html", "bottle.html_escape bottle.html_quote"),
    };
}
