using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Database drivers (PEP 249): the first argument is SQL, the second holds values and is safe.</summary>
internal static class DatabaseLibrary
{
    public static Library Rows { get; } = new("databases")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "sql", """
                sqlite3.Connection.execute sqlite3.Connection.executemany sqlite3.Connection.executescript
                sqlite3.Cursor.execute sqlite3.Cursor.executemany sqlite3.Cursor.executescript
                aiosqlite.Connection.execute aiosqlite.Connection.executemany aiosqlite.Connection.executescript
                aiosqlite.Cursor.execute aiosqlite.Cursor.executemany
                """),
            .. Into(SinkKinds.Sql, 0, "query", """
                psycopg2.Cursor.execute psycopg2.Cursor.executemany psycopg2.Cursor.mogrify psycopg.Connection.execute
                psycopg.Cursor.execute psycopg.Cursor.executemany psycopg.AsyncConnection.execute psycopg.AsyncCursor.execute
                MySQLdb.Cursor.execute MySQLdb.Cursor.executemany pymysql.Cursor.execute pymysql.Cursor.executemany
                MySQLdb.Connection.query pymysql.Connection.query aiomysql.Cursor.execute aiomysql.Cursor.executemany
                asyncpg.Connection.execute asyncpg.Connection.executemany asyncpg.Connection.fetch asyncpg.Connection.fetchrow
                asyncpg.Connection.fetchval asyncpg.Pool.execute asyncpg.Pool.fetch asyncpg.Pool.fetchrow asyncpg.Pool.fetchval
                duckdb.DuckDBPyConnection.execute duckdb.DuckDBPyConnection.sql duckdb.execute duckdb.sql duckdb.query
                """),
            .. Into(SinkKinds.Sql, 0, "operation", """
                mysql.connector.Cursor.execute mysql.connector.Cursor.executemany pymssql.Cursor.execute pymssql.Cursor.executemany
                """),
            .. Into(SinkKinds.Sql, 0, "sql", """
                pyodbc.Connection.execute pyodbc.Cursor.execute pyodbc.Cursor.executemany
                """),
            .. Into(SinkKinds.Sql, 0, "statement", "oracledb.Cursor.execute oracledb.Cursor.executemany oracledb.Cursor.prepare"),
            .. Into(SinkKinds.Sql, 0, null, "*.execute *.executemany *.executescript *.fetchrow *.fetchval *.exec_driver_sql"),
        ],
        Sanitizers = Cleaning("sql", "psycopg2.extensions.quote_ident psycopg2.sql.Identifier psycopg2.sql.Literal psycopg.sql.Identifier psycopg.sql.Literal psycopg2.extensions.adapt"),
    };
}
