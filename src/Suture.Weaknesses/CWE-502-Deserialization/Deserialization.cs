using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Data that somebody else writes is read in a format that can build, and so run, anything.</summary>
public static class Deserialization
{
    private const string FolderName = "CWE-502-Deserialization";

    private static readonly WeaknessInfo Info = new(
        "unsafe-deserialization",
        new CweId(502),
        "Deserialization of untrusted data",
        "Data is read in a format whose writer decides which objects are built and which functions are called.",
        [])
    {
        Severity = 9.8,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new DeserializationDetector(Info),
        [
            new YamlSafeLoad(),
            RuamelSafe.Repairer,
            TorchWeightsOnly.Repairer,
            NumpyNoPickle.Repairer,
            JsonpickleToJson.Repairer,
            new PickleToJson(),
            new RestrictedUnpickler(),
            MarshalToJson.Repairer,
            new DeserializationAdvice(),
        ],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
