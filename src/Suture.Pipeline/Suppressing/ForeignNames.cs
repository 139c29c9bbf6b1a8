using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Suture.Pipeline;

/// <summary>Which flaws the names of other tools' rules speak of, as CWE numbers. Ruff and flake8-bandit write Bandit's B608 as S608.</summary>
internal static class ForeignNames
{
    // Bandit's plugins and its lists of calls, as its documentation names them.
    private static readonly (string Id, string Plugin, int[] Cwes)[] Bandit =
    [
        ("B102", "exec_used", [94, 95]),
        ("B103", "set_bad_file_permissions", [732]),
        ("B104", "hardcoded_bind_all_interfaces", [605]),
        ("B105", "hardcoded_password_string", [259, 798]),
        ("B106", "hardcoded_password_funcarg", [259, 798]),
        ("B107", "hardcoded_password_default", [259, 798]),
        ("B108", "hardcoded_tmp_directory", [377, 379]),
        ("B113", "request_without_timeout", [400]),
        ("B201", "flask_debug_true", [489]),
        ("B202", "tarfile_unsafe_members", [22]),
        ("B301", "pickle", [502]),
        ("B302", "marshal", [502]),
        ("B303", "md5", [327, 328]),
        ("B304", "ciphers", [327]),
        ("B305", "cipher_modes", [327]),
        ("B306", "mktemp_q", [377]),
        ("B307", "eval", [94, 95]),
        ("B308", "mark_safe", [79]),
        ("B310", "urllib_urlopen", [22, 918]),
        ("B311", "random", [330, 338]),
        ("B312", "telnetlib", [319]),
        ("B313", "xml_bad_cElementTree", [611, 776]),
        ("B314", "xml_bad_ElementTree", [611, 776]),
        ("B315", "xml_bad_expatreader", [611, 776]),
        ("B316", "xml_bad_expatbuilder", [611, 776]),
        ("B317", "xml_bad_sax", [611, 776]),
        ("B318", "xml_bad_minidom", [611, 776]),
        ("B319", "xml_bad_pulldom", [611, 776]),
        ("B320", "xml_bad_etree", [611, 776]),
        ("B321", "ftplib", [319]),
        ("B323", "unverified_context", [295]),
        ("B324", "hashlib", [327, 328]),
        ("B325", "tempnam", [377]),
        ("B501", "request_with_no_cert_validation", [295]),
        ("B502", "ssl_with_bad_version", [326, 327]),
        ("B503", "ssl_with_bad_defaults", [326, 327]),
        ("B504", "ssl_with_no_version", [326, 327]),
        ("B505", "weak_cryptographic_key", [326]),
        ("B506", "yaml_load", [502]),
        ("B507", "ssh_no_host_key_verification", [295, 322]),
        ("B601", "paramiko_calls", [78]),
        ("B602", "subprocess_popen_with_shell_equals_true", [78]),
        ("B603", "subprocess_without_shell_equals_true", [78]),
        ("B604", "any_other_function_with_shell_equals_true", [78]),
        ("B605", "start_process_with_a_shell", [78]),
        ("B606", "start_process_with_no_shell", [78]),
        ("B607", "start_process_with_partial_path", [78]),
        ("B608", "hardcoded_sql_expressions", [89]),
        ("B609", "linux_commands_wildcard_injection", [78]),
        ("B610", "django_extra_used", [89]),
        ("B611", "django_rawsql_used", [89]),
        ("B612", "logging_config_insecure_listen", [94]),
        ("B614", "pytorch_load", [502]),
        ("B701", "jinja2_autoescape_false", [79]),
        ("B702", "use_of_mako_templates", [79]),
        ("B703", "django_mark_safe", [79]),
    ];

    private static readonly FrozenDictionary<string, string> IdsByPlugin =
        Bandit.ToFrozenDictionary(row => row.Plugin, row => row.Id, StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', '\t', ',', ':', ';', '(', ')', '-'];

    /// <summary>The ids that Bandit would read in the words after <c># nosec</c>; none when it would take the comment for everything.</summary>
    public static ImmutableArray<string> OfBandit(string words) =>
        [.. words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(BanditId).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>True when a name of a marker's tool speaks of one of these flaws; a code such as S6 speaks of all that begin so.</summary>
    public static bool SpeaksOf(string marker, string name, IReadOnlySet<int> cwes) => marker switch
    {
        "nosec" => Bandit.Any(row => row.Id == name && cwes.Overlaps(row.Cwes)),
        "noqa" => name.StartsWith('S') && Bandit.Any(row => row.Id.AsSpan(1).StartsWith(name.AsSpan(1)) && cwes.Overlaps(row.Cwes)),
        _ => SemgrepNames.CwesOf(name).Any(cwes.Contains),
    };

    private static string? BanditId(string word) =>
        IdsByPlugin.TryGetValue(word, out var id) ? id
        : word is ['B' or 'b', _, _, _] && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? word.ToUpperInvariant()
        : null;
}
