using System.Diagnostics;
using System.Globalization;

namespace Suture.Sandbox;

/// <summary>
/// Ends what a killed run may leave behind: bwrap's inner process asks to die with its parent, but when the parent is killed
/// before it could ask, it waits for a word from it for ever.
/// </summary>
internal static class Leftovers
{
    /// <summary>Kills every process that was started with a text, such as the run's own folder, among its arguments.</summary>
    public static void Kill(string mark)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != Environment.ProcessId && IsMarked(folder, mark))
            {
                Kill(id);
            }
        }
    }

    private static bool IsMarked(string folder, string mark)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Contains(mark, StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself, or is no process of ours.
        }
    }
}
