using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PostgreSQL with asyncpg.</summary>
internal static class AsyncpgLibrary
{
    public static Library Rows { get; } = new("asyncpg")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "query", """
                asyncpg.Connection.execute asyncpg.Connection.fetch asyncpg.Connection.fetchrow asyncpg.Connection.fetchval
                asyncpg.Connection.prepare asyncpg.Connection.cursor asyncpg.Pool.execute asyncpg.Pool.fetch asyncpg.Pool.fetchrow
                asyncpg.Pool.fetchval
                """),
            .. Into(SinkKinds.Sql, 0, "command", "asyncpg.Connection.executemany asyncpg.Pool.executemany"),
        ],
    };
}
