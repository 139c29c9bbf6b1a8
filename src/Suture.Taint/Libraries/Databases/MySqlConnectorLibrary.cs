using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>MySQL with Oracle's own connector.</summary>
internal static class MySqlConnectorLibrary
{
    public static Library Rows { get; } = new("mysql.connector")
    {
        Sinks = Into(SinkKinds.Sql, 0, "operation", "mysql.connector.Cursor.execute mysql.connector.Cursor.executemany"),
    };
}
