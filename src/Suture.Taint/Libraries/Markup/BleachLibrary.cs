using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Keeps the harmless tags of HTML: bleach, nh3.</summary>
internal static class BleachLibrary
{
    public static Library Rows { get; } = new("bleach")
    {
        Sanitizers = Cleaning("html", "bleach.clean bleach.sanitizer.Cleaner.clean nh3.clean nh3.escape"),
        PassThroughs = Words("bleach.linkify"),
    };
}
