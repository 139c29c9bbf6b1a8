using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>python-jose: what is read without a look at the signature is anyone's.</summary>
internal static class JoseLibrary
{
    public static Library Rows { get; } = new("jose")
    {
        Sanitizers = Cleaning("*", "jose.jwt.decode", condition: SinkCondition.SignatureIsChecked),
        PassThroughs = Words(Below("jose.jwt jose.jws", "get_unverified_header get_unverified_headers get_unverified_claims")),
    };
}
