namespace Suture.Taint;

/// <summary>Types whose values, written as text, can say nothing but a number, a date or the like.</summary>
internal static class HarmlessTypes
{
    public static bool Contains(string? type) => type is "builtins.int" or "builtins.float" or "builtins.bool" or "builtins.complex"
        or "uuid.UUID" or "decimal.Decimal" or "datetime.datetime" or "datetime.date" or "datetime.time" or "datetime.timedelta"
        or "pydantic.UUID4" or "pydantic.PositiveInt" or "ipaddress.IPv4Address";
}
