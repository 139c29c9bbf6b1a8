using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>The kinds of harm that a sink does; a sanitizer cleans for some of them.</summary>
public static class SinkKinds
{
    /// <summary>Text that a database reads as SQL.</summary>
    public const string Sql = "sql";

    /// <summary>Text that a shell reads as a command.</summary>
    public const string Shell = "shell";

    /// <summary>The program that is started.</summary>
    public const string Program = "program";

    /// <summary>Text that Python reads as code, or the name of a module that it loads.</summary>
    public const string Code = "code";

    /// <summary>Bytes from which arbitrary objects are made.</summary>
    public const string Deserialize = "deserialize";

    /// <summary>The path of a file.</summary>
    public const string Path = "path";

    /// <summary>The address that the program itself connects to or fetches.</summary>
    public const string Ssrf = "ssrf";

    /// <summary>The address that a browser is sent to.</summary>
    public const string Redirect = "redirect";

    /// <summary>Text that a browser reads as HTML.</summary>
    public const string Html = "html";

    /// <summary>Text that a template engine reads as a template.</summary>
    public const string Template = "template";

    /// <summary>Text that is read as an XPath expression.</summary>
    public const string XPath = "xpath";

    /// <summary>Text that is read as an XSL stylesheet.</summary>
    public const string Xslt = "xslt";

    /// <summary>XML that a parser reads with external entities.</summary>
    public const string Xxe = "xxe";

    /// <summary>XML whose entities a parser expands without end.</summary>
    public const string Entities = "entities";

    /// <summary>Text that a directory reads as a filter or a name.</summary>
    public const string Ldap = "ldap";

    /// <summary>Operators of a document database's query.</summary>
    public const string NoSql = "nosql";

    /// <summary>Text that a database runs as a script: JavaScript of MongoDB, Lua of Redis.</summary>
    public const string Script = "script";

    /// <summary>A line of a protocol's header.</summary>
    public const string Header = "header";

    /// <summary>A line of a log.</summary>
    public const string Log = "log";

    /// <summary>Text that is read as a regular expression.</summary>
    public const string Regex = "regex";

    /// <summary>Text that is read as a format string.</summary>
    public const string Format = "format";

    /// <summary>Addresses, header lines or the text of a mail.</summary>
    public const string Email = "email";

    /// <summary>All kinds; the place in the list is the kind's bit.</summary>
    public static ImmutableArray<string> List { get; } =
    [
        Sql, Shell, Program, Code, Deserialize, Path, Ssrf, Redirect, Html, Template, XPath, Xslt, Xxe, Entities, Ldap, NoSql, Script, Header,
        Log, Regex, Format, Email,
    ];

    internal const ulong All = ulong.MaxValue;

    internal const ulong SqlMask = 1;
    internal const ulong ShellMask = 1 << 1;
    internal const ulong ProgramMask = 1 << 2;
    internal const ulong CodeMask = 1 << 3;
    internal const ulong DeserializeMask = 1 << 4;
    internal const ulong PathMask = 1 << 5;
    internal const ulong SsrfMask = 1 << 6;
    internal const ulong RedirectMask = 1 << 7;
    internal const ulong HtmlMask = 1 << 8;
    internal const ulong TemplateMask = 1 << 9;
    internal const ulong XPathMask = 1 << 10;
    internal const ulong LdapMask = 1 << 14;
    internal const ulong NoSqlMask = 1 << 15;
    internal const ulong ScriptMask = 1 << 16;
    internal const ulong HeaderMask = 1 << 17;
    internal const ulong LogMask = 1 << 18;
    internal const ulong RegexMask = 1 << 19;
    internal const ulong FormatMask = 1 << 20;
    internal const ulong EmailMask = 1 << 21;

    /// <summary>Where the address leads.</summary>
    internal const ulong AddressMask = SsrfMask | RedirectMask;

    /// <summary>Half of a redirect guard: the value starts with a slash.</summary>
    internal const ulong SlashMark = 1UL << 60;

    /// <summary>The other half: not with two.</summary>
    internal const ulong OneSlashMark = 1UL << 61;

    /// <summary>Half of a path guard: the value has no <c>..</c> in it.</summary>
    internal const ulong NoParentMark = 1UL << 62;

    /// <summary>The other half: the value is not absolute.</summary>
    internal const ulong RelativeMark = 1UL << 63;

    /// <summary>The bit of a kind; none for a kind that is unheard of.</summary>
    internal static ulong MaskOf(string kind) => kind switch
    {
        Sql => SqlMask,
        Shell => ShellMask,
        Program => ProgramMask,
        Code => CodeMask,
        Deserialize => DeserializeMask,
        Path => PathMask,
        _ => List.IndexOf(kind, StringComparer.Ordinal) is var place and >= 0 ? 1UL << place : TaintQuestion.MaskOf(kind),
    };

    /// <summary>The bits of several kinds, separated by blanks.</summary>
    internal static ulong MaskOfAll(string kinds)
    {
        if (kinds == "*")
        {
            return All;
        }

        ulong mask = 0;
        foreach (var kind in kinds.Split(' '))
        {
            mask |= MaskOf(kind);
        }

        return mask;
    }
}
