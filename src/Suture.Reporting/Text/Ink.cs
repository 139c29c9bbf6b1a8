namespace Suture.Reporting.Text;

/// <summary>What a stretch of text means; the writer decides how that looks.</summary>
public enum Ink
{
    Plain,
    Strong,
    Faint,
    Danger,
    Caution,
    Good,
    Added,
    Removed,
    Hunk,
}
