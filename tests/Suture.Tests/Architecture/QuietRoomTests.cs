using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Suture.Tests.Architecture;

public sealed class QuietRoomTests
{
    private const string World =
        @"^System\.(IO\.(File|Directory|FileInfo|DirectoryInfo|FileStream|Path)|Diagnostics\.Process|Console|Environment|Random|Security\.Cryptography\.RandomNumberGenerator|Diagnostics\.Stopwatch|Threading\.Thread|Net\..*)$";

    public static TheoryData<string> Quiet => [.. Rooms.Quiet.Where(Rooms.Assemblies.ContainsKey)];

    public static TheoryData<string> Processless => [.. Rooms.Assemblies.Keys.Where(room => room != "Suture.Sandbox").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Quiet_rooms_touch_no_file_process_network_console_surroundings_or_chance(string room) =>
        Types().That().ResideInAssembly(Rooms.Assemblies[room])
            .Should().NotDependOnAnyTypesThat().HaveFullNameMatching(World)
            .WithoutRequiringPositiveResults()
            .Check(Rooms.House);

    [Fact]
    public void A_room_that_touches_files_would_be_seen() =>
        Assert.False(Types().That().ResideInAssembly(Rooms.Assemblies["Suture.Pipeline"])
            .Should().NotDependOnAnyTypesThat().HaveFullNameMatching(World)
            .HasNoViolations(Rooms.House));

    [Theory]
    [MemberData(nameof(Processless))]
    public void Only_the_sandbox_starts_processes(string room) =>
        Types().That().ResideInAssembly(Rooms.Assemblies[room])
            .Should().NotDependOnAnyTypesThat().HaveFullNameMatching(@"^System\.Diagnostics\.Process$")
            .WithoutRequiringPositiveResults()
            .Check(Rooms.House);

    [Fact]
    public void Only_the_workspace_reads_files_in_the_pipeline()
    {
        var readers = Sources.In("Suture.Pipeline").Where(file => !file.RelativePath.Contains("/Reading/", StringComparison.Ordinal));

        Assert.Empty(readers.Where(file => file.Uses("File.") || file.Uses("Directory.") || file.Uses("FileInfo")).Select(file => file.RelativePath));
    }

    [Theory]
    [InlineData("Suture.Text")]
    [InlineData("Suture.Syntax")]
    [InlineData("Suture.Semantics")]
    [InlineData("Suture.Taint")]
    [InlineData("Suture.Findings")]
    [InlineData("Suture.Rules")]
    [InlineData("Suture.Weaknesses")]
    [InlineData("Suture.Reporting")]
    [InlineData("Suture.Patterns")]
    [InlineData("Suture.RuleFiles")]
    public void Quiet_rooms_have_the_list_of_banned_symbols(string room) =>
        Assert.Contains("BannedSymbols.Quiet.txt", File.ReadAllText(Path.Combine(Repository.Root, "src", room, $"{room}.csproj")), StringComparison.Ordinal);
}
