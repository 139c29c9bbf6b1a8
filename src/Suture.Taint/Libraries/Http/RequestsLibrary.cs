using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>requests: what is fetched is chosen by who answers, and where it is fetched must not be chosen by others.</summary>
internal static class RequestsLibrary
{
    public static Library Rows { get; } = new("requests")
    {
        Sources = From(Remote, Below("requests requests.Session", "get post put patch delete request")),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "url", Below("requests requests.Session", "get post put patch delete head options")),
            .. Into(SinkKinds.Ssrf, 1, "url", "requests.request requests.Session.request"),
            .. Into(SinkKinds.Ssrf, 1, "url", "requests.Request"),
        ],
    };
}
