using Suture.Findings;
using Suture.Weaknesses;

namespace Suture.Tests.Samples;

/// <summary>Every folder of a weakness is complete, and the catalog lists it.</summary>
public sealed class CatalogTests
{
    public static TheoryData<string> Folders => [.. SampleFolders.All];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_is_in_the_catalog(string folder)
    {
        var number = int.Parse(folder.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(Catalog.All, weakness => weakness.Info.Cwe == new CweId(number));
    }

    [Fact]
    public void Catalog_lists_as_many_weaknesses_as_there_are_folders() =>
        Assert.Equal(SampleFolders.All.Length, Catalog.All.Length);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_has_a_readme_with_a_title(string folder) =>
        Assert.StartsWith("# ", File.ReadAllText(Path.Combine(SampleFolders.Root, folder, "README.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_has_at_least_six_samples_and_a_safe_look_alike(string folder)
    {
        var samples = SampleFolders.Samples.Where(sample => sample.Folder == folder).ToList();
        Assert.True(samples.Count >= 6, $"{folder} has {samples.Count} samples");
        Assert.Contains(samples, sample => sample.MarkedFindings.IsEmpty);
    }

    [Fact]
    public void Rules_have_names_of_their_own() =>
        Assert.Equal(Catalog.All.Length, Catalog.All.Select(weakness => weakness.Info.Rule).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Readmes_and_oracles_are_embedded()
    {
        foreach (var weakness in Catalog.All)
        {
            Assert.NotEmpty(weakness.Readme.Value);
            Assert.NotEqual("", weakness.Oracle?.Value.Script);
        }
    }
}
