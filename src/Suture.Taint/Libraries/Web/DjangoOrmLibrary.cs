using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Django's object-relational mapper, where it takes SQL.</summary>
internal static class DjangoOrmLibrary
{
    public static Library Rows { get; } = new("django.db")
    {
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "sql", "django.db.Cursor.execute django.db.Cursor.executemany django.db.models.expressions.RawSQL"),
            .. Into(SinkKinds.Sql, 0, "raw_query", "*.raw django.db.models.Manager.raw django.db.models.query.QuerySet.raw"),
            .. Into(SinkKinds.Sql, 1, "where", "*.extra django.db.models.query.QuerySet.extra"),
            .. Into(SinkKinds.Sql, SinkRow.ByName, "tables", "django.db.models.query.QuerySet.extra"),
            .. Into(SinkKinds.Sql, SinkRow.ByName, "template", "django.db.models.Func"),
            .. Into(SinkKinds.Sql, 0, "sql", "django.db.migrations.RunSQL"),
        ],
    };
}
