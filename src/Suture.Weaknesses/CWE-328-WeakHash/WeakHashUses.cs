using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Finds the calls of a file that compute weak digests, whatever they are for.</summary>
internal static class WeakHashUses
{
    private const string Cryptography = "cryptography.hazmat.primitives.hashes.";
    private const string Crypto = "Crypto.Hash.";

    private static readonly string[] Callables = ["md5", "sha1", "new", "file_digest", "HMAC", "digest", "MD5", "MD4", "MD2", "SHA1", "SHA"];

    public static IEnumerable<WeakHashUse> In(CodeFile file) =>
        !file.Mentions("hashlib", "hmac", "Crypto", "Cryptodome", "cryptography") ? []
        : file.CallsThatMayMean(Callables).Select(call => Of(file, call)).OfType<WeakHashUse>().Where(use => !IsDeclaredHarmless(file, use.Call));

    private static WeakHashUse? Of(CodeFile file, CallExpression call)
    {
        var name = file.Model.QualifiedName(call.Callee);
        return name switch
        {
            null => null,
            "hashlib.md5" or "hashlib.sha1" => new WeakHashUse(call, name["hashlib.".Length..], call.Callee, "sha256", false),
            "hashlib.new" => Named(file, call, CallArguments.Find(call, "name", 0), false),
            "hashlib.file_digest" => Named(file, call, CallArguments.Find(call, "digest", 1), false),
            "hmac.new" or "hmac.HMAC" => Named(file, call, CallArguments.Find(call, "digestmod", 2), true),
            "hmac.digest" => Named(file, call, CallArguments.Find(call, "digest", 2), true),
            "Crypto.Hash.HMAC.new" => Named(file, call, CallArguments.Find(call, "digestmod", 2), true),
            _ => OfLibrary(name, call),
        };
    }

    private static WeakHashUse? OfLibrary(string name, CallExpression call)
    {
        if (name.StartsWith(Cryptography, StringComparison.Ordinal) && Weak(name[Cryptography.Length..]) is { } plain)
        {
            return new WeakHashUse(call, plain, call.Callee, "SHA256", false);
        }

        return name.StartsWith(Crypto, StringComparison.Ordinal) && name.EndsWith(".new", StringComparison.Ordinal)
            && call.Callee is AttributeExpression { Target: var module } && Weak(name[Crypto.Length..^".new".Length]) is { } old
            ? new WeakHashUse(call, old, module, "SHA256", false) : null;
    }

    private static WeakHashUse? Named(CodeFile file, CallExpression call, Argument? argument, bool isMac)
    {
        if (argument is null)
        {
            return null;
        }

        if (file.Model.ConstantOf(argument.Value) is string text)
        {
            var capital = text.Length > 0 && char.IsAsciiLetterUpper(text[0]);
            return Weak(text) is { } plain ? new WeakHashUse(call, plain, argument.Value, capital ? "SHA256" : "sha256", isMac) : null;
        }

        return file.Model.QualifiedName(argument.Value) switch
        {
            "hashlib.md5" => new WeakHashUse(call, "md5", argument.Value, "sha256", isMac),
            "hashlib.sha1" => new WeakHashUse(call, "sha1", argument.Value, "sha256", isMac),
            { } name when name.StartsWith(Crypto, StringComparison.Ordinal) && Weak(name[Crypto.Length..]) is { } plain =>
                new WeakHashUse(call, plain, argument.Value, "SHA256", isMac),
            _ => null,
        };
    }

    private static string? Weak(string name) => name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "MD5" => "md5",
        "MD4" => "md4",
        "MD2" => "md2",
        "SHA" or "SHA1" => "sha1",
        _ => null,
    };

    private static bool IsDeclaredHarmless(CodeFile file, CallExpression call) =>
        CallArguments.Find(call, "usedforsecurity") is { } argument && file.Model.ConstantOf(argument.Value) is false;
}
