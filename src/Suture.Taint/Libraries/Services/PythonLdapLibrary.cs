using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Directories with python-ldap.</summary>
internal static class PythonLdapLibrary
{
    public static Library Rows { get; } = new("ldap")
    {
        Sinks =
        [
            .. Into(SinkKinds.Ldap, 0, "base", Below("ldap.ldapobject.LDAPObject", "search search_s search_st search_ext search_ext_s")),
            .. Into(SinkKinds.Ldap, 2, "filterstr", Below("ldap.ldapobject.LDAPObject", "search search_s search_st search_ext search_ext_s")),
            .. Into(SinkKinds.Ldap, 0, "who", "ldap.ldapobject.LDAPObject.simple_bind_s ldap.ldapobject.LDAPObject.simple_bind"),
        ],
        Sanitizers = Cleaning("ldap", "ldap.filter.escape_filter_chars ldap.filter.filter_format ldap.dn.escape_dn_chars"),
    };
}
