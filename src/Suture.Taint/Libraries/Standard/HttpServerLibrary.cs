using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Servers of the standard library: http.server, socketserver, wsgiref.</summary>
internal static class HttpServerLibrary
{
    public static Library Rows { get; } = new("http.server")
    {
        Sources = From(Remote, """
            http.server.BaseHTTPRequestHandler.path http.server.BaseHTTPRequestHandler.headers
            http.server.BaseHTTPRequestHandler.rfile http.server.BaseHTTPRequestHandler.requestline
            http.server.SimpleHTTPRequestHandler.path http.server.SimpleHTTPRequestHandler.headers
            http.server.SimpleHTTPRequestHandler.rfile socketserver.BaseRequestHandler.request
            socketserver.StreamRequestHandler.rfile
            """),
        Sinks =
        [
            .. Into(SinkKinds.Html, 0, null, "http.server.BaseHTTPRequestHandler.wfile.write http.server.SimpleHTTPRequestHandler.wfile.write"),
            .. Into(SinkKinds.Header, 0, "keyword", "http.server.BaseHTTPRequestHandler.send_header http.server.SimpleHTTPRequestHandler.send_header"),
            .. Into(SinkKinds.Header, 1, "value", "http.server.BaseHTTPRequestHandler.send_header http.server.SimpleHTTPRequestHandler.send_header"),
        ],
    };
}
