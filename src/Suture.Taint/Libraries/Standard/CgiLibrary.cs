using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>CGI programs: fields of forms, and the pages that they print.</summary>
internal static class CgiLibrary
{
    public static Library Rows { get; } = new("cgi")
    {
        Sources = From(Remote, "cgi.FieldStorage cgi.parse cgi.parse_multipart"),
        PassThroughs = Words("cgi.FieldStorage.getvalue cgi.FieldStorage.getfirst cgi.FieldStorage.getlist"),
    };
}
