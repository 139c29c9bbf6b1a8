using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>SQLite, with and without await (PEP 249: the first argument is SQL, the second holds values and is safe).</summary>
internal static class Sqlite3Library
{
    public static Library Rows { get; } = new("sqlite3")
    {
        Sinks = Into(SinkKinds.Sql, 0, "sql", """
            sqlite3.Connection.execute sqlite3.Connection.executemany sqlite3.Connection.executescript
            sqlite3.Cursor.execute sqlite3.Cursor.executemany sqlite3.Cursor.executescript
            aiosqlite.Connection.execute aiosqlite.Connection.executemany aiosqlite.Connection.executescript
            aiosqlite.Connection.execute_fetchall aiosqlite.Connection.execute_insert
            aiosqlite.Cursor.execute aiosqlite.Cursor.executemany aiosqlite.Cursor.executescript
            """),
    };
}
