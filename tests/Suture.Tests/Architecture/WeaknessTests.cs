using System.Text.RegularExpressions;

namespace Suture.Tests.Architecture;

public sealed partial class WeaknessTests
{
    [Fact]
    public void A_weakness_never_knows_another()
    {
        var types = Rooms.Assemblies["Suture.Weaknesses"].GetTypes().Where(type => type.Namespace != "Suture.Weaknesses").ToList();
        var spaces = types.Select(type => type.Namespace).OfType<string>().Where(IsOwn).Distinct(StringComparer.Ordinal).ToList();

        foreach (var file in Sources.In("Suture.Weaknesses").Where(file => file.RelativePath.Contains("/CWE-", StringComparison.Ordinal)))
        {
            var own = Namespace().Match(file.Text).Groups["name"].Value;
            var words = spaces.Where(space => space != own).Select(space => space["Suture.Weaknesses.".Length..]);
            Assert.Empty(words.Where(word => file.Uses($"{word}.") || file.Uses($"Weaknesses.{word}")).Select(word => $"{file.RelativePath} knows {word}"));
        }
    }

    [Fact]
    public void A_weaknesss_namespace_is_its_folders_name()
    {
        foreach (var file in Sources.In("Suture.Weaknesses").Where(file => file.RelativePath.Contains("/CWE-", StringComparison.Ordinal)))
        {
            var folder = file.RelativePath.Split('/').First(part => part.StartsWith("CWE-", StringComparison.Ordinal));
            Assert.Equal($"Suture.Weaknesses.{folder.Split('-', 3)[2]}", Namespace().Match(file.Text).Groups["name"].Value);
        }
    }

    private static bool IsOwn(string space) => space.StartsWith("Suture.Weaknesses.", StringComparison.Ordinal);

    [GeneratedRegex("^namespace (?<name>[\\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();
}
