using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>SQLite, with and without await (PEP 249: the first argument is SQL, the second holds values and is safe).</summary>
internal static class Sqlite3Library
{
    private const string Objects = "sqlite3.Connection sqlite3.Cursor aiosqlite.Connection aiosqlite.Cursor";

    public static Library Rows { get; } = new("sqlite3")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "sql", Below(Objects, "execute executemany")),
            .. Into(SinkKinds.Sql, 0, "sql", "aiosqlite.Connection.execute_fetchall aiosqlite.Connection.execute_insert"),
            .. Into(SinkKinds.Sql, 0, "sql_script", Below(Objects, "executescript")),
        ],
    };
}
