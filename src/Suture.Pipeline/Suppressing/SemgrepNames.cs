using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Suture.Pipeline;

/// <summary>Semgrep's public rules for Python that speak of flaws known here, by the last part of their ids.</summary>
internal static class SemgrepNames
{
    private static readonly FrozenDictionary<string, ImmutableArray<int>> Cwes = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal)
    {
        ["formatted-sql-query"] = [89],
        ["sqlalchemy-execute-raw-query"] = [89],
        ["tainted-sql-string"] = [89],
        ["sql-injection-db-cursor-execute"] = [89],
        ["sql-injection-using-raw"] = [89],
        ["avoid-raw-sql"] = [89],
        ["avoid-sqlalchemy-text"] = [89],
        ["subprocess-shell-true"] = [78],
        ["subprocess-injection"] = [78],
        ["dangerous-subprocess-use"] = [78],
        ["dangerous-subprocess-use-audit"] = [78],
        ["dangerous-system-call"] = [78],
        ["dangerous-system-call-audit"] = [78],
        ["os-system-injection"] = [78],
        ["command-injection-os-system"] = [78],
        ["eval-detected"] = [94, 95],
        ["exec-detected"] = [94, 95],
        ["eval-injection"] = [94, 95],
        ["exec-injection"] = [94, 95],
        ["user-eval"] = [94, 95],
        ["user-exec"] = [94, 95],
        ["non-literal-import"] = [94, 470, 706],
        ["insecure-hash-algorithm-md5"] = [327, 328],
        ["insecure-hash-algorithm-sha1"] = [327, 328],
        ["insecure-hash-function"] = [327, 328],
        ["md5-used-as-password"] = [327, 328, 916],
        ["avoid-pickle"] = [502],
        ["avoid-dill"] = [502],
        ["avoid-shelve"] = [502],
        ["avoid-jsonpickle"] = [502],
        ["avoid-pyyaml-load"] = [502],
        ["avoid-unsafe-ruamel"] = [502],
        ["insecure-deserialization"] = [502],
        ["marshal-usage"] = [502],
        ["pickles-in-pytorch"] = [502],
        ["path-traversal-open"] = [22],
        ["path-traversal-file-name"] = [22],
        ["path-traversal-join"] = [22],
        ["debug-enabled"] = [489],
        ["disabled-cert-validation"] = [295],
        ["unverified-ssl-context"] = [295],
        ["paramiko-implicit-trust-host-key"] = [295, 322],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<int> CwesOf(string id) => Cwes.GetValueOrDefault(id[(id.LastIndexOf('.') + 1)..], []);
}
