using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Sockets, HTTP servers and clients of the standard library, and what requests fetches.</summary>
internal static class NetworkLibrary
{
    public static Library Rows { get; } = new("network")
    {
        Sources =
        [
            .. From(Remote, """
                socket.socket.recv socket.socket.recvfrom socket.socket.recv_into socket.socket.makefile asyncio.StreamReader.read
                asyncio.StreamReader.readline asyncio.StreamReader.readexactly asyncio.StreamReader.readuntil
                http.server.BaseHTTPRequestHandler.path http.server.BaseHTTPRequestHandler.headers
                http.server.BaseHTTPRequestHandler.rfile http.server.BaseHTTPRequestHandler.requestline
                http.server.SimpleHTTPRequestHandler.path http.server.SimpleHTTPRequestHandler.headers
                http.server.SimpleHTTPRequestHandler.rfile socketserver.BaseRequestHandler.request
                socketserver.StreamRequestHandler.rfile cgi.FieldStorage cgi.parse urllib.request.urlopen
                requests.get requests.post requests.put requests.patch requests.delete requests.request requests.Session.get
                requests.Session.post requests.Session.request httpx.get httpx.post httpx.Client.get httpx.AsyncClient.get
                http.client.HTTPConnection.getresponse http.client.HTTPSConnection.getresponse xmlrpc.client.ServerProxy
                websockets.connect ftplib.FTP.retrlines imaplib.IMAP4_SSL.fetch
                """),
        ],
    };
}
