using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Flask and Werkzeug.</summary>
internal static class FlaskLibrary
{
    public static Library Rows { get; } = new("flask")
    {
        Sources = From(Remote, """
            flask.request.args flask.request.form flask.request.values flask.request.json flask.request.get_json
            flask.request.headers flask.request.cookies flask.request.files flask.request.data flask.request.get_data
            flask.request.view_args flask.request.path flask.request.full_path flask.request.url flask.request.base_url
            flask.request.query_string flask.request.stream flask.request.environ flask.request.host flask.request.referrer
            flask.request.user_agent flask.request.authorization flask.request.input_stream
            werkzeug.datastructures.FileStorage.filename werkzeug.datastructures.FileStorage.read
            """),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "path_or_file", "flask.send_file werkzeug.utils.send_file"),
            .. Into(SinkKinds.Path, 0, "directory", "flask.send_from_directory"),
            .. Into(SinkKinds.Path, 0, "dst", "werkzeug.datastructures.FileStorage.save"),
        ],
        Sanitizers = Cleaning("path", "werkzeug.utils.secure_filename werkzeug.utils.safe_join"),
    };
}
