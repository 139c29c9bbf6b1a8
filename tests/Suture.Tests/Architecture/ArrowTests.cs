using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Fluent;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Suture.Tests.Architecture;

public sealed partial class ArrowTests
{
    public static TheoryData<string> Names => [.. Rooms.Arrows.Keys];

    public static TheoryData<string> Built => [.. Rooms.Assemblies.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void The_arrows_are_those_that_the_drawing_shows()
    {
        var drawn = Arrow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")))
            .Select(match => $"{match.Groups["room"].Value} -> {Words(match.Groups["knows"].Value)}");

        Assert.Equal(Rooms.Arrows.Select(arrow => $"{arrow.Key} -> {string.Join(' ', arrow.Value)}"), drawn.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_refers_only_to_rooms_that_its_arrows_reach(string room)
    {
        var references = XDocument.Load(ProjectOf(room)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Empty(references.Except(Rooms.Allowed(room), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_under_src_is_a_drawn_room()
    {
        var projects = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

        Assert.Equal(Rooms.Arrows.Keys, projects.Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void Code_uses_only_rooms_that_its_arrows_reach(string room)
    {
        foreach (var other in Rooms.Assemblies.Keys.Where(other => other != room && !Rooms.Allowed(room).Contains(other)))
        {
            MayNotUse(room, other).Check(Rooms.House);
        }
    }

    [Fact]
    public void An_arrow_that_is_there_but_forbidden_would_be_seen() =>
        Assert.False(MayNotUse("Suture.Syntax", "Suture.Text").HasNoViolations(Rooms.House));

    [Fact]
    public void The_pipeline_knows_no_particular_weakness() =>
        Assert.DoesNotContain("Suture.Weaknesses", Rooms.Allowed("Suture.Pipeline"));

    [Fact]
    public void Projects_do_not_see_through_the_rooms_they_refer_to() =>
        Assert.Contains(
            "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>",
            File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")),
            StringComparison.Ordinal);

    private static IArchRule MayNotUse(string room, string other) =>
        Types().That().ResideInAssembly(Rooms.Assemblies[room])
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Rooms.Assemblies[other]))
            .WithoutRequiringPositiveResults();

    private static string ProjectOf(string room) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src"), $"{room}.csproj", SearchOption.AllDirectories).Single();

    private static string Words(string drawn) =>
        drawn.Trim() == "nothing" ? "" : string.Join(' ', drawn.Split(',', StringSplitOptions.TrimEntries).Select(word => $"Suture.{word}"));

    [GeneratedRegex("^  (?<room>Suture\\.\\w+) .*→ (?<knows>[\\w, ]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arrow();
}
