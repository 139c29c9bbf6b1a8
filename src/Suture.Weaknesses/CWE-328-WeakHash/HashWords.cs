namespace Suture.Weaknesses.WeakHash;

/// <summary>The words that tell what a digest is for.</summary>
internal static class HashWords
{
    public static HashSet<string> Protocol { get; } = Words(
        """
        totp hotp otp oauth oauth1 ha1 ha2 ntlm ntlmv2 websocket infohash torrent bittorrent apop cram wsse wpa pmk pmkid
        contentmd5 gravatar pwned pwnedpasswords hibp gitblob githash gitobject githubsignature hubsignature httpdigest
        258eafa5 rfc4648 hmacsha1 uuid3 uuid5 libravatar
        """);

    public static HashSet<string> Password { get; } = Words("password passwords passwd passwds pwd passphrase passcode pw");

    public static HashSet<string> Harmless { get; } = Words(
        """
        cache cached caching caches etag etags dedup dedupe deduplicate deduplicated deduplication duplicate duplicates avatar identicon
        shard shards sharding partition partitions bucket buckets bloom ring vnode slot color colour seed memo memoize memoized
        changed change changes modified unchanged stale sync snapshot blob commit thumbnail thumb preview slug shorten shortener
        variant rollout experiment sample sampling minhash simhash similarity asset assets git redis memcache memcached lru
        """);

    public static HashSet<string> Security { get; } = Words(
        """
        secret secrets token tokens auth authenticate authenticated authentication authenticator authorize authorization login
        credential credentials sign signs signed signer signing signature signatures verify verified verifies verification verifier
        cert certs certificate certificates fingerprint fingerprints thumbprint integrity tamper tampered tampering forge forged
        session sessions nonce salt salted hmac csrf xsrf reset license licence activation ssn encrypt encryption encrypted decrypt
        secure security crypto cryptographic trust trusts trusted apikey privatekey publickey secretkey seal sealed identity anonymize
        anonymise pseudonymize pseudonymise blockchain block payment vote ballot compare_digest
        """);

    public static HashSet<string> Checksum { get; } = Words(
        """
        checksum checksums md5 md5sum sha1 sha1sum crc file files filename path content contents chunk chunks id uid guid url
        document doc index
        """);

    /// <summary>A function with one of these in its name is asked for that very digest: another one would make its name a lie.</summary>
    public static HashSet<string> Algorithm { get; } = Words("md4 md5 md5sum sha1 sha1sum");

    private static HashSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
