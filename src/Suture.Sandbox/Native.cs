using System.Runtime.InteropServices;

namespace Suture.Sandbox;

/// <summary>The two calls of libc that .NET does not offer.</summary>
internal static partial class Native
{
    public static bool IsRoot => EffectiveUser() == 0;

    public static bool GiveTo(string path, int user) => ChangeOwner(path, user, user) == 0;

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, int user, int group);
}
