using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Oracle with oracledb, and with cx_Oracle, its old name.</summary>
internal static class OracleLibrary
{
    public static Library Rows { get; } = new("oracledb")
    {
        Sinks = Into(SinkKinds.Sql, 0, "statement", "oracledb.Cursor.execute oracledb.Cursor.executemany oracledb.Cursor.prepare oracledb.Cursor.parse"),
    };
}
