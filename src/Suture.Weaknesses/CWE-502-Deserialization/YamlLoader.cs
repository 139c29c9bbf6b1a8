using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>The loader classes of PyYAML: which can build anything, and which safe one stands in for each.</summary>
internal static class YamlLoader
{
    /// <summary>True when a call loads with a loader that is known to be unsafe, or with the default one.</summary>
    public static bool IsUnsafe(CodeFile file, Reader reader, CallExpression call)
    {
        if (reader.ShortName is not ("load" or "load_all"))
        {
            return true;
        }

        // **options may hold a loader.
        return Of(call) is { } loader ? SafeNameOf(file, loader.Value) is not null : call.Arguments.All(a => a.ArgumentKind != ArgumentKind.DoubleStar);
    }

    public static Argument? Of(CallExpression call) => Reader.ArgumentOf(call, "Loader", 1);

    /// <summary>The safe loader in the place of an unsafe one; null for safe and unknown ones.</summary>
    public static string? SafeNameOf(CodeFile file, Expression loader) => ShortNameOf(file, loader) switch
    {
        "Loader" or "UnsafeLoader" or "FullLoader" or "RoundTripLoader" => "SafeLoader",
        "CLoader" or "CUnsafeLoader" or "CFullLoader" => "CSafeLoader",
        _ => null,
    };

    private static string? ShortNameOf(CodeFile file, Expression loader)
    {
        var name = file.Model.QualifiedName(loader);
        return name is not null && (name.StartsWith("yaml.", StringComparison.Ordinal) || name.StartsWith("ruamel.yaml.", StringComparison.Ordinal))
            ? name[(name.LastIndexOf('.') + 1)..]
            : null;
    }
}
