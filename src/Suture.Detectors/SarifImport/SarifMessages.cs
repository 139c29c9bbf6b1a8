using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Suture.Detectors.SarifImport;

/// <summary>Puts the message of a result together: its own text, or one of its rule's, with the arguments in their places.</summary>
internal static partial class SarifMessages
{
    private const int Longest = 2_000;

    public static string Of(JsonElement result, SarifRule rule)
    {
        var message = result.At("message");
        var text = message.Text("text");
        if (text.Length == 0 && message.Text("id") is { Length: > 0 } id)
        {
            text = rule.Descriptor.At("messageStrings").At(id).Text("text");
        }

        text = text.Length > 0 ? text : rule.Title;
        return Shorten(Links().Replace(Fill(Cut(text), message), "${text}"));
    }

    /// <summary>On one line, and no longer than a reader's patience.</summary>
    public static string Shorten(string text)
    {
        var line = Cut(text).ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    // Whoever writes megabytes into a message means no good.
    private static string Cut(string text) => text.Length <= 2 * Longest ? text : text[..(2 * Longest)];

    private static string Fill(string text, JsonElement message)
    {
        if (message.At("arguments").ValueKind != JsonValueKind.Array)
        {
            return text;
        }

        var filled = new StringBuilder(text);
        var index = 0;
        foreach (var argument in message.Items("arguments").Take(20))
        {
            filled.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{index++}}}"), Cut(argument.AsText()));
        }

        return filled.ToString();
    }

    // [text](1): a link to a related location.
    [GeneratedRegex(@"\[(?<text>[^\[\]]*)\]\([0-9]{1,6}\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();
}
