using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Quart and Sanic: Flask's way of asking, with await.</summary>
internal static class QuartLibrary
{
    public static Library Rows { get; } = new("quart")
    {
        Sources =
        [
            .. TextsFrom(Remote, "quart.request.args quart.request.form quart.request.values quart.request.headers sanic.Request.args sanic.Request.form sanic.Request.headers"),
            .. From(Remote, "quart.request.get_json quart.request.json quart.request.files quart.request.get_data sanic.Request.json sanic.Request.files"),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Redirect, 0, "location", "quart.redirect"),
            .. Into(SinkKinds.Template, 0, "source", "quart.render_template_string"),
            .. Into(SinkKinds.Path, 0, "filename_or_io", "quart.send_file"),
            .. Into(SinkKinds.Html, 0, null, "quart.make_response"),
            .. Into(SinkKinds.Html, 0, "body", "sanic.response.html"),
            .. Into(SinkKinds.Redirect, 0, "to", "sanic.response.redirect"),
        ],
    };
}
