using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Sockets, plain and with streams: what arrives is chosen by the other side.</summary>
internal static class SocketLibrary
{
    public static Library Rows { get; } = new("socket")
    {
        Sources = From(Remote, """
            socket.socket.recv socket.socket.recvfrom socket.socket.recv_into socket.socket.recvmsg socket.socket.makefile
            asyncio.StreamReader.read asyncio.StreamReader.readline asyncio.StreamReader.readexactly asyncio.StreamReader.readuntil
            ssl.SSLSocket.recv ssl.SSLSocket.read
            """),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "address", "socket.create_connection socket.socket.connect socket.socket.connect_ex"),
            .. Into(SinkKinds.Ssrf, 0, "host", "asyncio.open_connection"),
        ],
        Callbacks = Calling(0, "client_connected_cb", 0, "asyncio.start_server asyncio.start_unix_server"),
    };
}
