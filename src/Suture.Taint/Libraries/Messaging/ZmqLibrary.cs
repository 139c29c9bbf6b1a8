using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>ZeroMQ.</summary>
internal static class ZmqLibrary
{
    public static Library Rows { get; } = new("zmq")
    {
        Sources = From(Remote, Below("zmq.Socket", "recv recv_string recv_json recv_multipart recv_pyobj")),
    };
}
