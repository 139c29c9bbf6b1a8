using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Hashes of passwords say nothing of the password: passlib, bcrypt, argon2.</summary>
internal static class PasslibLibrary
{
    public static Library Rows { get; } = new("passlib")
    {
        Sanitizers = Cleaning("*", """
            passlib.hash.bcrypt.hash passlib.hash.pbkdf2_sha256.hash passlib.hash.argon2.hash passlib.hash.sha256_crypt.hash
            passlib.context.CryptContext.hash
            """),
    };
}
