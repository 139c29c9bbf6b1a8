using System.Collections.Frozen;
using Suture.Syntax.Python;

namespace Suture.Validation;

/// <summary>The modules that a file imports, by the first part of their names.</summary>
internal static class Imports
{
    // What a package cannot be installed without.
    private static readonly FrozenDictionary<string, string[]> Companions = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["flask"] = ["werkzeug", "markupsafe", "jinja2", "itsdangerous", "click"],
        ["jinja2"] = ["markupsafe"],
        ["django"] = ["asgiref", "sqlparse"],
        ["fastapi"] = ["starlette", "pydantic"],
        ["requests"] = ["urllib3", "certifi", "idna"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> ModulesOf(SyntaxTree tree)
    {
        foreach (var node in tree.Root.Descendants())
        {
            if (node is ImportStatement import)
            {
                foreach (var alias in import.Aliases)
                {
                    yield return FirstPart(alias.Name);
                }
            }
            else if (node is ImportFromStatement from)
            {
                yield return from.Level > 0 ? new string('.', from.Level) + from.Module : FirstPart(from.Module ?? "");
            }
        }
    }

    /// <summary>True when whoever has one of the known packages has this module too.</summary>
    public static bool ComesWith(string module, IEnumerable<string> known) =>
        known.Any(package => Companions.TryGetValue(package, out var companions) && companions.Contains(module, StringComparer.Ordinal));

    private static string FirstPart(string module) => module.Split('.', 2)[0];
}
