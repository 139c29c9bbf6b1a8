using System.Globalization;
using System.IO.Compression;

namespace Suture.Syntax.Python;

/// <summary>The tables of Unicode that .NET does not have, as make_unicode_data.py writes them.</summary>
internal static class UnicodeData
{
    /// <summary>The parts of a table; each starts and ends with a line break, so that whole lines can be sought.</summary>
    public static string[] Read(string name)
    {
        using var packed = typeof(UnicodeData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} is missing from this build");
        using var reader = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress));
        var sections = reader.ReadToEnd().Split("\n\n");
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = "\n" + sections[i].TrimEnd('\n') + "\n";
        }

        return sections;
    }

    public static int Hexadecimal(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
