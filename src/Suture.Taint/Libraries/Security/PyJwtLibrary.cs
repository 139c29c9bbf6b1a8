using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PyJWT: claims are the signer's, unless nobody looks at the signature.</summary>
internal static class PyJwtLibrary
{
    public static Library Rows { get; } = new("jwt")
    {
        Sanitizers = Cleaning("*", "jwt.decode", condition: SinkCondition.SignatureIsChecked),
        PassThroughs = Words("jwt.get_unverified_header"),
    };
}
