using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Suture.Sandbox;

namespace Suture.Proving;

/// <summary>The Python half of the harness, embedded in this assembly, and the canary program.</summary>
internal static class HarnessFiles
{
    /// <summary>Leaves a mark when it is executed, so that an injected command is known to have run.</summary>
    private const string CanaryProgram = "#!/bin/sh\n: > /scratch/outside/.ran\necho suturecanary\n";
    private const string Prefix = "harness/";

    public static ImmutableArray<SandboxFile> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SandboxFile(name, Read(name))),
        new SandboxFile("bin/suturecanary", Encoding.ASCII.GetBytes(CanaryProgram), IsProgram: true),
    ];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
