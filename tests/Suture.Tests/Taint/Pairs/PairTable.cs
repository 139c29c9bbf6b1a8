using System.Globalization;
using System.Text;

namespace Suture.Tests.Taint.Pairs;

/// <summary>Recall and false alarms of the suite, a row a topic, as <c>docs/taint-suite.md</c> shows them.</summary>
internal static class PairTable
{
    public static string Of(IReadOnlyCollection<PairResult> results)
    {
        var table = new StringBuilder("| topic | pairs | found | recall | false alarms |\n|---|---|---|---|---|\n");
        foreach (var topic in results.GroupBy(result => result.Pair.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal))
        {
            table.Append(Row(topic.Key, [.. topic]));
        }

        return table.Append(Row("**all**", results)).ToString();
    }

    private static string Row(string name, IReadOnlyCollection<PairResult> results)
    {
        var (found, alarms) = (results.Count(result => result.IsFound), results.Count(result => !result.IsSilent));
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {results.Count} | {found} | {(double)found / results.Count:0.000} | {alarms} |\n");
    }
}
