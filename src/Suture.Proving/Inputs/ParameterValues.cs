using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>A plausible harmless value for a parameter: by its annotation, its use, its default, its name, in this order.</summary>
internal static partial class ParameterValues
{
    public const string Plain = "alice";

    /// <summary>A file of this name lies in the current directory of every made-up input.</summary>
    public const string FileName = "notes.txt";

    public static NeutralValue For(Parameter parameter, FunctionDefinition function, CodeFile file) =>
        ByAnnotation(parameter, file) ?? ByUse(parameter, function, file) ?? ByDefault(parameter, file) ?? ByName(parameter.Name);

    /// <summary>The text for a field or parameter of a name.</summary>
    public static string ForName(string name)
    {
        var words = Words(name);
        return words switch
        {
            _ when words.Overlaps(["url", "uri", "link", "redirect", "next", "target", "endpoint", "webhook"]) => "http://example.com/page",
            _ when words.Overlaps(["host", "hostname", "ip", "domain", "server", "address"]) => "localhost",
            _ when words.Overlaps(["path", "file", "filename", "filepath", "fname", "document", "template"]) => FileName,
            _ when words.Overlaps(["dir", "directory", "folder"]) => ".",
            _ when words.Overlaps(["email", "mail"]) => "alice@example.com",
            _ when words.Overlaps(["id", "port", "count", "num", "number", "age", "limit", "page", "size", "amount", "year", "salary", "price", "balance", "budget", "minimum", "maximum", "threshold", "n"]) => "1",
            _ when words.Overlaps(["expr", "expression", "formula", "equation", "calc", "calculation"]) => "1 + 1",
            _ when words.Overlaps(["json", "payload"]) => "{\"name\": \"alice\"}",
            _ when words.Overlaps(["xml"]) => "<a>alice</a>",
            _ when words.Overlaps(["yaml", "yml"]) => "name: alice",
            _ => Plain,
        };
    }

    private static NeutralValue? ByAnnotation(Parameter parameter, CodeFile file)
    {
        if (parameter.Annotation is null)
        {
            return null;
        }

        var text = Optional().Replace(file.TextOf(parameter.Annotation).Trim('"', '\''), "${inner}");
        return text.Split('[', '|', ' ')[0].Split('.')[^1] switch
        {
            "str" or "AnyStr" => NeutralValue.Text(ForName(parameter.Name)),
            "int" => NeutralValue.Number(1),
            "float" or "Decimal" => NeutralValue.Number(1.5),
            "bool" => NeutralValue.Flag(true),
            "bytes" or "bytearray" => NeutralValue.Special("bytes", Hexadecimal(Plain)),
            "list" or "List" or "Sequence" or "Iterable" or "Collection" => NeutralValue.List(ForName(parameter.Name.TrimEnd('s'))),
            "dict" or "Dict" or "Mapping" => null,
            "Path" or "PathLike" or "PurePath" => NeutralValue.Special("path", FileName),
            "TextIO" or "StringIO" => NeutralValue.Special("file", Plain),
            "BinaryIO" or "BytesIO" or "IO" => NeutralValue.Special("stream", Hexadecimal(Plain)),
            "Connection" or "connection" => NeutralValue.StandIn("connection"),
            "Cursor" or "cursor" => NeutralValue.StandIn("cursor"),
            "Request" or "HttpRequest" => NeutralValue.StandIn("request"),
            "Any" or "object" or "Union" => null,
            var other when char.IsAsciiLetterUpper(other.FirstOrDefault()) => NeutralValue.StandIn(other),
            _ => null,
        };
    }

    private static NeutralValue? ByUse(Parameter parameter, FunctionDefinition function, CodeFile file)
    {
        var use = ParameterUse.Of(parameter.Name, function, file);
        return use switch
        {
            { Methods: var methods } when methods.Overlaps(["cursor", "commit", "executescript"]) => NeutralValue.StandIn("connection"),
            { Methods: var methods } when methods.Overlaps(["execute", "fetchone", "fetchall"]) => NeutralValue.StandIn(Words(parameter.Name).Overlaps(["cursor", "cur", "c"]) ? "cursor" : "connection"),
            { Keys.Count: > 0 } => NeutralValue.Dictionary(use.Keys),
            { Methods: var methods } when methods.Overlaps(["items", "keys", "values"]) => NeutralValue.Dictionary(["name"]),
            { Methods: var methods } when methods.Overlaps(["read", "readline", "readlines"]) => NeutralValue.Special("file", Plain),
            { Methods: var methods } when methods.Overlaps(["decode"]) => NeutralValue.Special("bytes", Hexadecimal(Plain)),
            { IsUnpickledFrom: true } => NeutralValue.Special("stream", "4b012e"),
            { IsUnpickled: true } => NeutralValue.Special("bytes", "4b012e"),
            { IsJoined: true } => NeutralValue.List(Plain),
            _ => null,
        };
    }

    private static NeutralValue? ByDefault(Parameter parameter, CodeFile file) =>
        (parameter.Default is null ? null : file.Model.ConstantOf(parameter.Default)) switch
        {
            string { Length: > 0 } text => NeutralValue.Text(text),
            bool flag => NeutralValue.Flag(flag),
            long number => NeutralValue.Number(number),
            double number => NeutralValue.Number(number),
            _ => null,
        };

    private static NeutralValue ByName(string name)
    {
        var words = Words(name);
        return words switch
        {
            _ when words.Overlaps(["path", "file", "filename", "url", "uri", "name", "dsn"]) => NeutralValue.Text(ForName(name)),
            _ when words.Overlaps(["connection", "conn", "con", "db", "database"]) => NeutralValue.StandIn("connection"),
            _ when words.Overlaps(["cursor", "cur"]) => NeutralValue.StandIn("cursor"),
            _ when words.Overlaps(["session", "client", "logger", "app", "ctx", "context", "event", "engine", "socket", "sock"]) => NeutralValue.StandIn(name),
            _ when words.Overlaps(["quantity", "qty", "price", "cost", "rate", "weight", "width", "height", "length", "total", "score", "level", "count", "amount", "salary", "balance", "budget", "minimum", "maximum", "threshold"]) => NeutralValue.Number(1),
            _ when name is "request" or "req" => NeutralValue.StandIn("request"),
            _ when words.Overlaps(["ids", "items", "args", "argv", "names", "columns", "values", "files", "users"]) => NeutralValue.List(Plain),
            _ => NeutralValue.Text(ForName(name)),
        };
    }

    private static HashSet<string> Words(string name) =>
        [.. Word().Matches(name).Select(match => match.Value.ToLowerInvariant())];

    private static string Hexadecimal(string text) => Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^(?:typing\\.)?Optional\\[(?<inner>.*)\\]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Optional();
}
