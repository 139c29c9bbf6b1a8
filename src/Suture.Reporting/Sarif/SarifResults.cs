using System.Collections.Immutable;
using System.Text.Json;
using Suture.Findings;
using Suture.Reporting.Json;

namespace Suture.Reporting.Sarif;

/// <summary>The results of a SARIF run: one for each case, with its path, its repair and all that is known of it.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, SarifPlaces places, ImmutableArray<RuleDescriptor> rules)
{
    public void Write(FileReport file)
    {
        foreach (var (subject, fingerprint) in file.Cases.Zip(Fingerprints.Of(file)))
        {
            Write(subject, fingerprint);
        }
    }

    private void Write(Case subject, string fingerprint)
    {
        var finding = subject.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        WriteRuleIndex(finding);
        json.WriteString("level", Level(subject.Confidence));
        SarifRules.WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(finding.Location, null);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprints.Key, fingerprint);
        json.WriteEndObject();
        WriteCodeFlow(finding.Path);
        WriteFix(subject.Repair);
        WriteProperties(subject);
        json.WriteEndObject();
    }

    // SARIF has no word for confidence that viewers show; the level is what people filter by.
    private static string Level(ConfidenceLevel confidence) => confidence switch
    {
        ConfidenceLevel.High => "error",
        ConfidenceLevel.Medium => "warning",
        _ => "note",
    };

    private void WriteRuleIndex(Finding finding)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (string.Equals(rules[i].Id, finding.Rule, StringComparison.Ordinal))
            {
                json.WriteNumber("ruleIndex", i);
            }
        }
    }

    private void WriteLocation(Location location, string? note)
    {
        json.WriteStartObject();
        places.WritePhysicalLocation(location);
        if (note is not null)
        {
            SarifRules.WriteMessage(json, "message", note);
        }

        json.WriteEndObject();
    }

    private void WriteCodeFlow(ImmutableArray<FlowStep> path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in path)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(step.Location, step.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFix(Repair? repair)
    {
        if (repair is null || repair.Files.IsEmpty || repair.Files.Any(file => places.SourceOf(file.Path) is null))
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifRules.WriteMessage(json, "description", repair.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var file in repair.Files)
        {
            WriteArtifactChange(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifactChange(FileEdit file)
    {
        var source = places.SourceOf(file.Path)!;
        json.WriteStartObject();
        places.WriteArtifactLocation("artifactLocation", file.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in file.Edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            json.WriteStartObject();
            places.WriteRegion("deletedRegion", source.PositionAt(edit.Span.Start), source.PositionAt(edit.Span.End));
            SarifRules.WriteMessage(json, "insertedContent", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteProperties(Case subject)
    {
        json.WriteStartObject("properties");
        JsonReport.WriteStrings(json, "tags", SarifRules.Tags(subject.Finding.Cwe));
        json.WriteNumber("score", JsonCase.Rounded(subject.Score));
        json.WriteNumber("staticConfidence", JsonCase.Rounded(subject.Finding.StaticConfidence));
        json.WriteString("confidence", Wording.Kind(subject.Confidence));
        JsonCase.WriteEvidence(json, subject.Evidence);
        JsonCase.WriteRepair(json, subject.Repair);
        JsonCase.WriteVerdict(json, subject.Verdict);
        json.WriteBoolean("mended", subject.IsMended);
        if (subject.Remark.Length > 0)
        {
            json.WriteString("remark", subject.Remark);
        }

        json.WriteEndObject();
    }
}
