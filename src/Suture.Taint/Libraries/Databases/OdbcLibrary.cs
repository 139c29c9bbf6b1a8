using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>ODBC with pyodbc; SQL Server with pymssql.</summary>
internal static class OdbcLibrary
{
    public static Library Rows { get; } = new("pyodbc")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, null, "pyodbc.Connection.execute pyodbc.Cursor.execute pyodbc.Cursor.executemany"),
            .. Into(SinkKinds.Sql, 0, "operation", "pymssql.Cursor.execute pymssql.Cursor.executemany"),
        ],
    };
}
