using System.Text.Json;
using Suture.Findings;

namespace Suture.Reporting.Json;

/// <summary>One case as JSON; SARIF carries the evidence and the verdict in the same shape.</summary>
internal static class JsonCase
{
    public static void Write(Utf8JsonWriter json, Case subject)
    {
        var finding = subject.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("cwe", finding.Cwe.IsKnown ? finding.Cwe.ToString() : null);
        json.WriteString("message", finding.Message);
        json.WriteStartObject("location");
        WritePlace(json, finding.Location);
        json.WriteEndObject();
        WritePath(json, finding);
        WriteWitnesses(json, finding);
        json.WriteNumber("staticConfidence", Rounded(finding.StaticConfidence));
        json.WriteString("confidence", Wording.Kind(subject.Confidence));
        json.WriteNumber("score", Rounded(subject.Score));
        WriteEvidence(json, subject.Evidence);
        WriteRepair(json, subject.Repair);
        WriteVerdict(json, subject.Verdict);
        json.WriteBoolean("mended", subject.IsMended);
        json.WriteString("remark", subject.Remark);
        JsonSuppression.WriteAll(json, subject);
        json.WriteEndObject();
    }

    public static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteString("kind", Wording.Kind(evidence));
        json.WriteString("text", Wording.Describe(evidence));
        if (evidence is Evidence.Exploited exploited)
        {
            json.WriteString("input", exploited.Input);
            json.WriteString("standIns", exploited.StandIns);
        }

        json.WriteEndObject();
    }

    public static void WriteRepair(Utf8JsonWriter json, Repair? repair)
    {
        if (repair is null)
        {
            return;
        }

        json.WriteStartObject("repair");
        json.WriteString("title", repair.Title);
        json.WriteString("safety", Wording.Letter(repair.Safety));
        json.WriteString("changesForCallers", repair.ChangesForCallers);
        json.WriteEndObject();
    }

    public static void WriteVerdict(Utf8JsonWriter json, Verdict? verdict)
    {
        if (verdict is null)
        {
            return;
        }

        json.WriteStartObject("verdict");
        json.WriteString("kind", Wording.Kind(verdict));
        json.WriteString("text", Wording.Describe(verdict));
        json.WriteStartArray("checks");
        foreach (var check in verdict.Checks)
        {
            json.WriteStartObject();
            json.WriteString("check", check.Check);
            json.WriteString("outcome", Wording.Kind(check.Outcome));
            json.WriteString("detail", check.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Who saw it; nothing where that is Suture alone.</summary>
    public static void WriteWitnesses(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Witnesses.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("witnesses");
        foreach (var witness in finding.Witnesses)
        {
            json.WriteStartObject();
            json.WriteString("detector", witness.Detector);
            json.WriteString("rule", witness.Rule);
            json.WriteString("confidence", witness.Confidence);
            json.WriteNumber("precision", Rounded(witness.Precision));
            json.WriteString("message", witness.Message);
            json.WriteStartObject("location");
            WritePlace(json, witness.Location);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Three decimals: binary fractions such as 0.7 × 0.9 would print as noise.</summary>
    public static double Rounded(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);

    private static void WritePath(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("path");
        foreach (var step in finding.Path)
        {
            json.WriteStartObject();
            if (step.Location.Path != finding.Location.Path)
            {
                json.WriteString("file", step.Location.Path);
            }

            WritePlace(json, step.Location);
            json.WriteString("note", step.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteNumber("line", location.Start.Line + 1);
        json.WriteNumber("column", location.Start.Column + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Column + 1);
        json.WriteNumber("offset", location.Span.Start);
        json.WriteNumber("length", location.Span.Length);
    }
}
