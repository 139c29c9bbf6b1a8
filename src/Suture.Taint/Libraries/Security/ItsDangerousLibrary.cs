using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Signed texts: what passes the check was written by the signer.</summary>
internal static class ItsDangerousLibrary
{
    public static Library Rows { get; } = new("itsdangerous")
    {
        Sanitizers = Cleaning("*", Below("itsdangerous.URLSafeSerializer itsdangerous.URLSafeTimedSerializer itsdangerous.Serializer", "loads")),
        PassThroughs = Words(Below("itsdangerous.URLSafeSerializer itsdangerous.URLSafeTimedSerializer itsdangerous.Serializer", "loads_unsafe")),
    };
}
