using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>FastAPI and Starlette.</summary>
internal static class FastApiLibrary
{
    public static Library Rows { get; } = new("fastapi")
    {
        Sources = From(Remote, """
            fastapi.Request.query_params fastapi.Request.path_params fastapi.Request.headers fastapi.Request.cookies fastapi.Request.json
            fastapi.Request.body fastapi.Request.form fastapi.Request.stream fastapi.Request.url fastapi.UploadFile.filename
            fastapi.UploadFile.read fastapi.UploadFile.file fastapi.WebSocket.receive_text fastapi.WebSocket.receive_json
            fastapi.WebSocket.receive_bytes
            """),
        Sinks = Into(SinkKinds.Path, 0, "path", "fastapi.responses.FileResponse"),
    };
}
