using System.Reflection;
using Suture.Rules;

namespace Suture.Weaknesses;

/// <summary>Reads what lies in a weakness's folder besides code: its README and its oracle, embedded in the assembly.</summary>
internal static class Folder
{
    public static Lazy<string> Readme(string folder) => new(() => Read($"{folder}/README.md"));

    public static Lazy<Oracle> Oracle(string folder) => new(() => new Oracle(Read($"{folder}/oracle.py")));

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {nameof(Suture)}.{nameof(Weaknesses)}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
