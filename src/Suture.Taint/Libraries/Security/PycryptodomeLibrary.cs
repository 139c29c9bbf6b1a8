using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PyCryptodome: padding is no check.</summary>
internal static class PycryptodomeLibrary
{
    public static Library Rows { get; } = new("Crypto")
    {
        PassThroughs = Words("Crypto.Util.Padding.unpad Crypto.Util.Padding.pad"),
    };
}
