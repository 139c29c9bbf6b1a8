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
                sqlalchemy.Connection.stream sqlalchemy.Engine.execute sqlalchemy.orm.Session.execute sqlalchemy.orm.Session.scalar
                sqlalchemy.orm.Session.scalars sqlalchemy.orm.Session.stream sqlalchemy.RawCursor.execute sqlalchemy.RawCursor.executemany
                """),
            .. Into(SinkKinds.Sql, 0, null, """
                sqlalchemy.orm.Query.filter sqlalchemy.orm.Query.where sqlalchemy.orm.Query.having sqlalchemy.orm.Query.order_by
                sqlalchemy.orm.Query.group_by sqlalchemy.orm.Query.from_statement
                """, SinkCondition.TextClauseIsPassed),
        ],
        PassThroughs = Words("sqlalchemy.text sqlalchemy.literal_column sqlalchemy.TextClause sqlalchemy.DDL"),
    };
}
