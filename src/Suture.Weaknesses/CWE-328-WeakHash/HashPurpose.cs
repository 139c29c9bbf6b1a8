namespace Suture.Weaknesses.WeakHash;

/// <summary>What a digest is for, as far as the names around it tell.</summary>
internal enum HashPurpose
{
    /// <summary>Nothing tells.</summary>
    Unclear,

    /// <summary>Others must not be able to forge it.</summary>
    Security,

    /// <summary>It stands for a password, which no fast hash protects.</summary>
    Password,

    /// <summary>It looks like a checksum against accidents.</summary>
    Checksum,

    /// <summary>A cache key, an ETag, a shard, or what a protocol asks for.</summary>
    Harmless,
}
