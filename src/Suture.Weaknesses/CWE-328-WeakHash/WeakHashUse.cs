using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>A call that computes a digest, or a MAC, with a weak algorithm.</summary>
/// <param name="Call">The call that gives the digest or the hash object.</param>
/// <param name="Algorithm">The algorithm's plain name, such as <c>md5</c>.</param>
/// <param name="Name">The expression that names the algorithm: <c>hashlib.md5</c>, <c>"md5"</c>, <c>MD5</c>.</param>
/// <param name="Replacement">What SHA-256 is called in that library.</param>
internal sealed record WeakHashUse(CallExpression Call, string Algorithm, Expression Name, string Replacement, bool IsMac)
{
    /// <summary>What people call the algorithm.</summary>
    public string Title => Algorithm switch { "md5" => "MD5", "md4" => "MD4", "md2" => "MD2", _ => "SHA-1" };

    /// <summary>How many bytes its digests have.</summary>
    public int Length => Algorithm is "sha1" ? 20 : 16;
}
