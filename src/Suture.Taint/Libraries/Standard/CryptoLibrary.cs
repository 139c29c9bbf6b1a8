using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>hashlib, hmac, secrets and random: digests say nothing of what was digested.</summary>
internal static class CryptoLibrary
{
    public static Library Rows { get; } = new("hashes")
    {
        Sanitizers = Cleaning("*", """
            hashlib.md5 hashlib.sha1 hashlib.sha224 hashlib.sha256 hashlib.sha384 hashlib.sha512 hashlib.blake2b hashlib.blake2s
            hashlib.new hashlib.pbkdf2_hmac hashlib.scrypt hmac.new hmac.digest
            """),
        PassThroughs = Words("random.choice random.sample random.choices secrets.choice"),
    };
}
