using System.Text.RegularExpressions;

namespace Suture.Tests.Architecture;

/// <summary>A C# file of ours.</summary>
internal sealed record SourceFileOfRoom(string RelativePath, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>True when the code, comments and strings aside, has these words at the start of a name.</summary>
    public bool Uses(string words) => Regex.IsMatch(Code(), $@"(?<![\w.]){Regex.Escape(words)}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private string Code() => Regex.Replace(Text, @"//[^\n]*|""(\\.|[^""\\\n])*""", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
