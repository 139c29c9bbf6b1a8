using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Receivers of which nothing is known but a telling name: <c>cursor.execute(…)</c>.</summary>
internal static class AnyDriverLibrary
{
    public static Library Rows { get; } = new("drivers")
    {
        Sinks = Into(SinkKinds.Sql, 0, null, "*.execute *.executemany *.executescript *.fetchrow *.fetchval *.exec_driver_sql"),
    };
}
