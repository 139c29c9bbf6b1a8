using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.WeakHash;

/// <summary>A weak digest with what it is for.</summary>
internal sealed record JudgedUse(WeakHashUse Use, HashContext Context, HashPurpose Purpose)
{
    public static IEnumerable<JudgedUse> In(CodeFile file)
    {
        foreach (var use in WeakHashUses.In(file))
        {
            if (!IsPartOfProtocol(file, use))
            {
                var context = HashContext.Of(file, use);
                yield return new JudgedUse(use, context, PurposeReader.Of(context, use));
            }
        }
    }

    public static JudgedUse? At(CodeFile file, Finding finding) =>
        In(file).FirstOrDefault(judged => judged.Use.Call.Span == finding.Location.Span);

    // The masks of RSA padding and one-time passwords stand with SHA-1, and the other side expects it.
    private static bool IsPartOfProtocol(CodeFile file, WeakHashUse use) =>
        use.Call.Parent is Syntax.Python.Argument { Parent: Syntax.Python.CallExpression outer }
        && file.Model.QualifiedName(outer.Callee)?.Split('.')[^1] is "MGF1" or "OAEP" or "TOTP" or "HOTP";
}
