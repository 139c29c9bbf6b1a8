namespace Suture.Reporting;

/// <summary>What was asked for: to look, or to mend.</summary>
public enum ReportMode
{
    Scan,
    Fix,
}
