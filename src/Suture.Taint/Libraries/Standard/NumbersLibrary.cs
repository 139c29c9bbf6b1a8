using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>What raises an error for all but numbers, dates, addresses and identifiers.</summary>
internal static class NumbersLibrary
{
    // An address may still be one that nobody outside should reach.
    private const string AllButAddress =
        "sql shell program code deserialize path redirect html template xpath xslt xxe entities ldap nosql script header log regex format email";

    public static Library Rows { get; } = new("numbers")
    {
        Sanitizers =
        [
            .. Cleaning("*", "uuid.UUID decimal.Decimal datetime.date.fromisoformat datetime.datetime.fromisoformat datetime.datetime.strptime", validates: true),
            .. Cleaning("*", "fractions.Fraction datetime.datetime.fromtimestamp"),
            .. Cleaning(AllButAddress, "ipaddress.ip_address ipaddress.IPv4Address ipaddress.IPv6Address ipaddress.ip_network", validates: true),
        ],
    };
}
