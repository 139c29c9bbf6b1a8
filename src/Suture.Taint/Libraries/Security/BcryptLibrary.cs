using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>bcrypt and argon2.</summary>
internal static class BcryptLibrary
{
    public static Library Rows { get; } = new("bcrypt")
    {
        Sanitizers = Cleaning("*", "bcrypt.hashpw bcrypt.checkpw bcrypt.kdf argon2.PasswordHasher.hash"),
    };
}
