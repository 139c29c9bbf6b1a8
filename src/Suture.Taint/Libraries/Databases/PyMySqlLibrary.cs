using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>MySQL with PyMySQL.</summary>
internal static class PyMySqlLibrary
{
    public static Library Rows { get; } = new("pymysql")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "query", "pymysql.Cursor.execute pymysql.Cursor.executemany"),
            .. Into(SinkKinds.Sql, 0, "sql", "pymysql.Connection.query"),
        ],
        Sanitizers = Cleaning("sql", "pymysql.converters.escape_string pymysql.Connection.escape pymysql.Connection.escape_string pymysql.Connection.literal"),
    };
}
