using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>urllib3, on which requests stands.</summary>
internal static class Urllib3Library
{
    public static Library Rows { get; } = new("urllib3")
    {
        Sources = From(Remote, "urllib3.PoolManager.request urllib3.PoolManager.urlopen urllib3.ProxyManager.request urllib3.HTTPConnectionPool.request"),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 1, "url", "urllib3.PoolManager.request urllib3.PoolManager.urlopen urllib3.ProxyManager.request urllib3.request"),
            .. Into(SinkKinds.Ssrf, 0, "host", "urllib3.HTTPConnectionPool urllib3.HTTPSConnectionPool"),
            .. Into(SinkKinds.Ssrf, 0, "url", "urllib3.connection_from_url"),
        ],
    };
}
