using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Values that somebody else chooses become part of the text of a database query.</summary>
public static class SqlInjection
{
    private const string FolderName = "CWE-089-SqlInjection";

    private static readonly WeaknessInfo Info = new(
        "sql-injection",
        new CweId(89),
        "SQL injection",
        "A value from outside becomes part of a database query's text.",
        [new CweId(564)])
    {
        Severity = 9.8,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new FlowDetector(Info, "sql", 0.93, flow => $"a value from outside becomes part of the SQL that {flow.SinkName} runs"),
        [new ParameterizeQuery()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
