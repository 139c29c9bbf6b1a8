using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Directories with ldap3.</summary>
internal static class Ldap3Library
{
    public static Library Rows { get; } = new("ldap3")
    {
        Sinks =
        [
            .. Into(SinkKinds.Ldap, 0, "search_base", "ldap3.Connection.search"),
            .. Into(SinkKinds.Ldap, 1, "search_filter", "ldap3.Connection.search"),
            .. Into(SinkKinds.Ldap, 0, "dn", "ldap3.Connection.modify ldap3.Connection.add ldap3.Connection.delete ldap3.Connection.compare"),
            .. Into(SinkKinds.Ldap, 1, "user", "ldap3.Connection"),
        ],
        Sanitizers = Cleaning("ldap", "ldap3.utils.conv.escape_filter_chars ldap3.utils.dn.escape_rdn"),
    };
}
