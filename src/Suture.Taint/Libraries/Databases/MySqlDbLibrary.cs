using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>MySQL with mysqlclient, and with aiomysql, which took its ways over.</summary>
internal static class MySqlDbLibrary
{
    public static Library Rows { get; } = new("MySQLdb")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "query", """
                MySQLdb.Cursor.execute MySQLdb.Cursor.executemany MySQLdb.Connection.query
                aiomysql.Cursor.execute aiomysql.Cursor.executemany
                """),
        ],
        Sanitizers = Cleaning("sql", "MySQLdb.Connection.escape_string MySQLdb.Connection.literal"),
    };
}
