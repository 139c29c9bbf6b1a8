using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PostgreSQL with psycopg 3.</summary>
internal static class PsycopgLibrary
{
    public static Library Rows { get; } = new("psycopg")
    {
        Sinks = Into(SinkKinds.Sql, 0, "query", """
            psycopg.Connection.execute psycopg.Cursor.execute psycopg.Cursor.executemany psycopg.Cursor.stream
            psycopg.AsyncConnection.execute psycopg.AsyncCursor.execute psycopg.AsyncCursor.executemany psycopg.AsyncCursor.stream
            """),
        Sanitizers = Cleaning("sql", "psycopg.sql.Identifier psycopg.sql.Literal"),
        PassThroughs = Words("psycopg.sql.SQL psycopg.sql.Composed psycopg.sql.SQL.format psycopg.sql.SQL.join"),
    };
}
