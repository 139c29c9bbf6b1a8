using System.Text;

namespace Suture.Tests.Syntax;

/// <summary>A piece of code and what is expected of it, as a doctest writes them: <c>&gt;&gt;&gt;</c> and <c>...</c> before code, then the answer.</summary>
public sealed record Snapshot(string Code, string Expected)
{
    private const string First = ">>> ";
    private const string Next = "...";

    public static IReadOnlyList<Snapshot> Read(string name) =>
        [.. File.ReadAllText(Path.Combine(Folder, name), Encoding.UTF8).Split("\n\n").Select(Parse)];

    public static string Folder => Path.Combine(Repository.Root, "tests", "Suture.Tests", "Syntax", "data");

    private static Snapshot Parse(string block)
    {
        var code = new List<string>();
        var answer = new List<string>();
        foreach (var line in block.TrimEnd('\n').Split('\n'))
        {
            var isCode = line.StartsWith(First, StringComparison.Ordinal) || line.StartsWith(Next, StringComparison.Ordinal);
            (isCode ? code : answer).Add(isCode ? line[Math.Min(First.Length, line.Length)..] : line);
        }

        return new Snapshot(string.Join('\n', code), string.Join('\n', answer));
    }
}
