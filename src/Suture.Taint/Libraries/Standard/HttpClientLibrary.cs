using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>HTTP of the standard library, one connection at a time; XML-RPC.</summary>
internal static class HttpClientLibrary
{
    public static Library Rows { get; } = new("http.client")
    {
        Sources = From(Remote, """
            http.client.HTTPConnection.getresponse http.client.HTTPSConnection.getresponse xmlrpc.client.ServerProxy
            """),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "host", "http.client.HTTPConnection http.client.HTTPSConnection"),
            .. Into(SinkKinds.Ssrf, 0, "uri", "xmlrpc.client.ServerProxy"),
            .. Into(SinkKinds.Header, 0, "header", "http.client.HTTPConnection.putheader http.client.HTTPSConnection.putheader"),
        ],
    };
}
