namespace Suture.Semantics;

/// <content>Database drivers (PEP 249) and SQLAlchemy.</content>
internal static partial class KnownTypes
{
    private const string Databases =
        """
        sqlite3.connect                              sqlite3.Connection
        sqlite3.Connection.cursor                    sqlite3.Cursor
        sqlite3.Connection.execute                   sqlite3.Cursor
        sqlite3.Cursor.execute                       sqlite3.Cursor
        aiosqlite.connect                            aiosqlite.Connection
        aiosqlite.Connection.cursor                  aiosqlite.Cursor
        aiosqlite.Connection.execute                 aiosqlite.Cursor
        psycopg2.connect                             psycopg2.Connection
        psycopg2.Connection.cursor                   psycopg2.Cursor
        psycopg2.pool.SimpleConnectionPool.getconn   psycopg2.Connection
        psycopg2.pool.ThreadedConnectionPool.getconn psycopg2.Connection
        psycopg.connect                              psycopg.Connection
        psycopg.Connection.connect                   psycopg.Connection
        psycopg.Connection.cursor                    psycopg.Cursor
        psycopg.Connection.execute                   psycopg.Cursor
        psycopg.AsyncConnection.connect              psycopg.AsyncConnection
        psycopg.AsyncConnection.cursor               psycopg.AsyncCursor
        MySQLdb.connect                              MySQLdb.Connection
        MySQLdb.Connect                              MySQLdb.Connection
        MySQLdb.Connection.cursor                    MySQLdb.Cursor
        pymysql.connect                              pymysql.Connection
        pymysql.Connect                              pymysql.Connection
        pymysql.Connection.cursor                    pymysql.Cursor
        mysql.connector.connect                      mysql.connector.Connection
        mysql.connector.Connect                      mysql.connector.Connection
        mysql.connector.Connection.cursor            mysql.connector.Cursor
        mysql.connector.pooling.MySQLConnectionPool.get_connection  mysql.connector.Connection
        flask_mysqldb.MySQL.connection.cursor        MySQLdb.Cursor
        flask_mysqldb.MySQL.connection.execute       MySQLdb.Cursor
        flaskext.mysql.MySQL.connect                 pymysql.Connection
        flaskext.mysql.MySQL.get_db                  pymysql.Connection
        pyodbc.connect                               pyodbc.Connection
        pyodbc.Connection.cursor                     pyodbc.Cursor
        pyodbc.Connection.execute                    pyodbc.Cursor
        pymssql.connect                              pymssql.Connection
        pymssql.Connection.cursor                    pymssql.Cursor
        cx_Oracle.connect                            oracledb.Connection
        oracledb.connect                             oracledb.Connection
        oracledb.Connection.cursor                   oracledb.Cursor
        duckdb.connect                               duckdb.DuckDBPyConnection
        duckdb.DuckDBPyConnection.cursor             duckdb.DuckDBPyConnection
        asyncpg.connect                              asyncpg.Connection
        asyncpg.create_pool                          asyncpg.Pool
        asyncpg.Pool.acquire                         asyncpg.Connection
        aiomysql.connect                             aiomysql.Connection
        aiomysql.create_pool                         aiomysql.Pool
        aiomysql.Pool.acquire                        aiomysql.Connection
        aiomysql.Connection.cursor                   aiomysql.Cursor
        sqlalchemy.create_engine                     sqlalchemy.Engine
        sqlalchemy.ext.asyncio.create_async_engine   sqlalchemy.Engine
        sqlalchemy.Engine.connect                    sqlalchemy.Connection
        sqlalchemy.Engine.begin                      sqlalchemy.Connection
        sqlalchemy.Engine.raw_connection             sqlalchemy.RawConnection
        sqlalchemy.RawConnection.cursor              sqlalchemy.RawCursor
        sqlalchemy.orm.sessionmaker                  sqlalchemy.orm.SessionFactory
        sqlalchemy.ext.asyncio.async_sessionmaker    sqlalchemy.orm.SessionFactory
        sqlalchemy.orm.scoped_session                sqlalchemy.orm.Session
        sqlalchemy.orm.Session.connection            sqlalchemy.Connection
        sqlalchemy.text                              sqlalchemy.TextClause
        django.db.connection.cursor                  django.db.Cursor
        django.db.connections.cursor                 django.db.Cursor
        """;
}
