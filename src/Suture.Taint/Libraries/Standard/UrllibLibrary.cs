using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Addresses, and fetching what is there.</summary>
internal static class UrllibLibrary
{
    public static Library Rows { get; } = new("urllib")
    {
        Sources = From(Remote, "urllib.request.urlopen urllib.request.OpenerDirector.open"),
        Sinks =
        [
            .. Into(SinkKinds.Ssrf, 0, "url", "urllib.request.urlopen urllib.request.Request urllib.request.urlretrieve urllib2.urlopen urllib2.Request"),
            .. Into(SinkKinds.Ssrf, 0, "fullurl", "urllib.request.OpenerDirector.open"),
            .. Into(SinkKinds.Path, 1, "filename", "urllib.request.urlretrieve"),
        ],
        Sanitizers = Cleaning("html header xpath log", "urllib.parse.quote urllib.parse.quote_plus urllib.parse.urlencode"),
        PassThroughs = Words("""
            urllib.parse.unquote urllib.parse.unquote_plus urllib.parse.urlparse urllib.parse.urlsplit
            urllib.parse.parse_qs urllib.parse.parse_qsl urllib.parse.urljoin urllib.parse.urlunparse urllib.parse.urlunsplit
            """),
    };
}
