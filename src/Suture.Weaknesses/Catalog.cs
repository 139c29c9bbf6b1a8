using System.Collections.Immutable;
using Suture.Rules;

namespace Suture.Weaknesses;

/// <summary>The table of contents: one line a weakness.</summary>
public static class Catalog
{
    public static ImmutableArray<Weakness> All { get; } =
    [
        PathTraversal.PathTraversal.Weakness,
        OsCommandInjection.OsCommandInjection.Weakness,
        SqlInjection.SqlInjection.Weakness,
        CodeInjection.CodeInjection.Weakness,
        CertificateValidation.CertificateValidation.Weakness,
        WeakHash.WeakHash.Weakness,
        DebugMode.DebugMode.Weakness,
        Deserialization.Deserialization.Weakness,
    ];
}
