using System.Globalization;

namespace Suture.Findings;

/// <summary>A number of MITRE's Common Weakness Enumeration.</summary>
public readonly record struct CweId(int Number) : IComparable<CweId>
{
    /// <summary>No number: of a rule, or of another detector, that names none.</summary>
    public static CweId None => default;

    public bool IsKnown => Number > 0;

    public int CompareTo(CweId other) => Number.CompareTo(other.Number);

    public static bool operator <(CweId left, CweId right) => left.Number < right.Number;

    public static bool operator >(CweId left, CweId right) => left.Number > right.Number;

    public static bool operator <=(CweId left, CweId right) => left.Number <= right.Number;

    public static bool operator >=(CweId left, CweId right) => left.Number >= right.Number;

    /// <summary>As CWE writes it: <c>CWE-89</c>.</summary>
    public override string ToString() => IsKnown ? string.Create(CultureInfo.InvariantCulture, $"CWE-{Number}") : "no CWE";
}
