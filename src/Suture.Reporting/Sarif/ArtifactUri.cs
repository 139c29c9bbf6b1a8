using System.Buffers;
using System.Text;

namespace Suture.Reporting.Sarif;

/// <summary>A path as a URI reference: percent-encoded, with forward slashes, relative unless the user named an absolute path.</summary>
public static class ArtifactUri
{
    public static string Of(string path)
    {
        var slashed = path.Replace('\\', '/');
        if (!slashed.StartsWith('/') && !slashed.AsSpan().ContainsAnyExcept(Plain))
        {
            return slashed;
        }

        var uri = new StringBuilder(slashed.StartsWith('/') ? "file://" : "");
        foreach (var part in Encoding.UTF8.GetBytes(slashed))
        {
            if (Plain.Contains((char)part))
            {
                uri.Append((char)part);
            }
            else
            {
                uri.Append('%').Append(Convert.ToHexString([part]));
            }
        }

        return uri.ToString();
    }

    private static readonly SearchValues<char> Plain = SearchValues.Create("/.-_~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
