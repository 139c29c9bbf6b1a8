namespace Suture.Tests;

/// <summary>Where the source tree lies: the nearest folder above the tests that holds the solution.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "suture.slnx"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no suture.slnx above the tests"));
}
