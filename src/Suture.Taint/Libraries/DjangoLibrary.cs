using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Django and its REST framework.</summary>
internal static class DjangoLibrary
{
    public static Library Rows { get; } = new("django")
    {
        Sources = From(Remote, """
            django.http.HttpRequest.GET django.http.HttpRequest.POST django.http.HttpRequest.body django.http.HttpRequest.FILES
            django.http.HttpRequest.META django.http.HttpRequest.COOKIES django.http.HttpRequest.headers django.http.HttpRequest.path
            django.http.HttpRequest.data django.http.HttpRequest.query_params django.http.HttpRequest.get_full_path
            django.http.HttpRequest.read
            """),
        Sinks =
        [
            .. Into(SinkKinds.Sql, 0, "sql", "django.db.Cursor.execute django.db.Cursor.executemany django.db.models.expressions.RawSQL django.db.connection.execute"),
            .. Into(SinkKinds.Sql, 0, "raw_query", "*.raw"),
            .. Into(SinkKinds.Sql, 1, "where", "*.extra"),
            .. Into(SinkKinds.Path, 0, "name", "django.core.files.storage.default_storage.open django.core.files.storage.default_storage.delete"),
            .. Into(SinkKinds.Path, 1, "path", "django.views.static.serve"),
        ],
        Sanitizers = Cleaning("path", "django.utils._os.safe_join django.utils.text.get_valid_filename"),
    };
}
