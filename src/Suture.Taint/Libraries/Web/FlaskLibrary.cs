using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Flask.</summary>
internal static class FlaskLibrary
{
    public static Library Rows { get; } = new("flask")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                flask.request.args flask.request.form flask.request.values flask.request.headers flask.request.cookies flask.request.data
                flask.request.get_data flask.request.view_args flask.request.path flask.request.full_path flask.request.url
                flask.request.base_url flask.request.query_string flask.request.host flask.request.referrer
                """),
            .. From(Remote, """
                flask.request.json flask.request.get_json flask.request.files flask.request.stream flask.request.environ
                flask.request.user_agent flask.request.authorization flask.request.input_stream
                """),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "path_or_file", "flask.send_file"),
            .. Into(SinkKinds.Path, 0, "directory", "flask.send_from_directory"),
            .. Into(SinkKinds.Redirect, 0, "location", "flask.redirect"),
            .. Into(SinkKinds.Html, 0, null, "flask.make_response"),
            .. Into(SinkKinds.Html, 0, "response", "flask.Response", SinkCondition.HtmlByDefault),
            .. Into(SinkKinds.Template, 0, "source", "flask.render_template_string flask.stream_template_string"),
            .. Into(SinkKinds.Html, 0, "base", "flask.Markup"),
            .. Into(SinkKinds.Email, 0, "subject", "flask_mail.Message"),
            .. Into(SinkKinds.Email, 1, "recipients", "flask_mail.Message"),
        ],
    };
}
