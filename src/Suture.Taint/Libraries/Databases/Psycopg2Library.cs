using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PostgreSQL with psycopg2.</summary>
internal static class Psycopg2Library
{
    public static Library Rows { get; } = new("psycopg2")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "query", "psycopg2.Cursor.execute psycopg2.Cursor.executemany psycopg2.Cursor.mogrify"),
            .. Into(SinkKinds.Sql, 0, "sql", "psycopg2.Cursor.copy_expert"),
            .. Into(SinkKinds.Sql, 1, "sql", "psycopg2.extras.execute_values psycopg2.extras.execute_batch"),
        ],
        Sanitizers = Cleaning("sql", "psycopg2.extensions.quote_ident psycopg2.sql.Identifier psycopg2.sql.Literal psycopg2.extensions.adapt"),
        PassThroughs = Words("psycopg2.sql.SQL psycopg2.sql.Composed psycopg2.sql.SQL.format psycopg2.sql.SQL.join"),
    };
}
