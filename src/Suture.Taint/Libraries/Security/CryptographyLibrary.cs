using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>cryptography: what decrypts with a checked key was written by who has the key.</summary>
internal static class CryptographyLibrary
{
    public static Library Rows { get; } = new("cryptography")
    {
        Sanitizers = Cleaning("deserialize", "cryptography.fernet.Fernet.decrypt cryptography.fernet.MultiFernet.decrypt"),
        PassThroughs = Words("cryptography.fernet.Fernet.encrypt"),
    };
}
