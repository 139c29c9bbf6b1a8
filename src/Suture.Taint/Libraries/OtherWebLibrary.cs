using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>aiohttp, Tornado, Bottle, Sanic, Quart and serverless handlers.</summary>
internal static class OtherWebLibrary
{
    public static Library Rows { get; } = new("web")
    {
        Sources = From(Remote, """
            aiohttp.web.Request.query aiohttp.web.Request.match_info aiohttp.web.Request.json aiohttp.web.Request.text
            aiohttp.web.Request.post aiohttp.web.Request.read aiohttp.web.Request.headers aiohttp.web.Request.cookies
            aiohttp.web.Request.rel_url aiohttp.web.Request.path aiohttp.web.Request.query_string
            tornado.web.RequestHandler.get_argument tornado.web.RequestHandler.get_arguments tornado.web.RequestHandler.get_query_argument
            tornado.web.RequestHandler.get_body_argument tornado.web.RequestHandler.get_cookie tornado.web.RequestHandler.request
            tornado.web.RequestHandler.path_args
            bottle.request.query bottle.request.forms bottle.request.params bottle.request.json bottle.request.body
            bottle.request.headers bottle.request.cookies bottle.request.files bottle.request.GET bottle.request.POST
            quart.request.args quart.request.form quart.request.get_json quart.request.values quart.request.files quart.request.headers
            sanic.Request.args sanic.Request.form sanic.Request.json sanic.Request.files sanic.Request.headers
            streamlit.text_input streamlit.text_area streamlit.file_uploader gradio.Textbox
            """),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "filename", "bottle.static_file"),
            .. Into(SinkKinds.Path, 0, "path", "aiohttp.web.FileResponse"),
        ],
    };
}
