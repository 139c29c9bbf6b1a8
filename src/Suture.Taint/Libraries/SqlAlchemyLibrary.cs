using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>SQLAlchemy and Flask-SQLAlchemy.</summary>
internal static class SqlAlchemyLibrary
{
    public static Library Rows { get; } = new("sqlalchemy")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "statement", """
                sqlalchemy.Connection.execute sqlalchemy.Connection.exec_driver_sql sqlalchemy.Connection.scalar sqlalchemy.Connection.scalars
                sqlalchemy.Engine.execute sqlalchemy.orm.Session.execute sqlalchemy.orm.Session.scalar sqlalchemy.orm.Session.scalars
                sqlalchemy.RawCursor.execute sqlalchemy.RawCursor.executemany
                """),
        ],
        PassThroughs = Words("sqlalchemy.text sqlalchemy.literal_column sqlalchemy.TextClause sqlalchemy.DDL"),
    };
}
