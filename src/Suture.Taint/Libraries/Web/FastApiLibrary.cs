using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>FastAPI and Starlette.</summary>
internal static class FastApiLibrary
{
    public static Library Rows { get; } = new("fastapi")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                fastapi.Request.query_params fastapi.Request.path_params fastapi.Request.headers fastapi.Request.cookies
                fastapi.Request.url fastapi.UploadFile.filename fastapi.WebSocket.receive_text fastapi.WebSocket.query_params
                fastapi.WebSocket.path_params fastapi.WebSocket.headers fastapi.WebSocket.iter_text
                """),
            .. From(Remote, """
                fastapi.Request.json fastapi.Request.body fastapi.Request.form fastapi.Request.stream fastapi.UploadFile.read
                fastapi.UploadFile.file fastapi.WebSocket.receive_json fastapi.WebSocket.receive_bytes
                fastapi.WebSocket.iter_json fastapi.WebSocket.iter_bytes
                """),
        ],
        Callbacks = Calling(0, "dependency", -1, "fastapi.Depends fastapi.Security"),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "path", "fastapi.responses.FileResponse"),
            .. Into(SinkKinds.Redirect, 0, "url", "fastapi.responses.RedirectResponse"),
            .. Into(SinkKinds.Html, 0, "content", "fastapi.responses.HTMLResponse"),
            .. Into(SinkKinds.Html, 0, "content", "fastapi.responses.Response fastapi.responses.StreamingResponse fastapi.Response", SinkCondition.HtmlIsSaid),
        ],
    };
}
