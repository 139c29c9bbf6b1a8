using System.Text;

namespace Suture.EndToEnd.Tests;

/// <summary>A folder of its own for a test, gone when the test is over.</summary>
internal sealed class Playground : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("suture-test-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string name) => Path.Combine(Root, name);

    public Playground Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public Playground Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>All files below, by relative path, in order.</summary>
    public string[] Files(string folder = ".") =>
        [.. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(PathOf(folder), path))
            .Order(StringComparer.Ordinal)];

    public Task<SutureResult> RunAsync(params string[] arguments) => SutureBinary.RunAsync(Root, arguments);

    public Task<SutureResult> FeedAsync(string input, params string[] arguments) =>
        SutureBinary.RunAsync(Root, Encoding.UTF8.GetBytes(input), arguments);
}
