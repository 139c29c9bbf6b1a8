namespace Suture.Rules;

/// <summary>The names by which code may call what facts know by one qualified name.</summary>
internal static class LastNames
{
    // Facts give some callables one name that Python reaches by several: requests.session() makes a requests.Session.
    private static readonly (string Known, string[] Written)[] Several =
    [
        ("Session", ["Session", "session", "AsyncSession"]),
        ("Connection", ["Connection", "connection", "MySQLConnection"]),
        ("Cursor", ["Cursor", "cursor", "MySQLCursor"]),
        ("HttpRequest", ["HttpRequest", "WSGIRequest", "Request"]),
        ("Request", ["Request", "request"]),
    ];

    public static string[] Of(string qualifiedName)
    {
        var last = qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..];
        return Array.Find(Several, row => row.Known == last).Written ?? [last];
    }
}
