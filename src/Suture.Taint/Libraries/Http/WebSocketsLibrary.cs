using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Sockets of the web, as client and as server.</summary>
internal static class WebSocketsLibrary
{
    public static Library Rows { get; } = new("websockets")
    {
        Sources = From(Remote, "websockets.connect websockets.WebSocketServerProtocol.recv websockets.WebSocketClientProtocol.recv"),
        Sinks = Into(SinkKinds.Ssrf, 0, "uri", "websockets.connect"),
        Callbacks = Calling(0, "ws_handler", 0, "websockets.serve"),
    };
}
