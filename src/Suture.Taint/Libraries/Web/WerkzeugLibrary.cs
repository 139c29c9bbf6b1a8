using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Werkzeug, on which Flask stands.</summary>
internal static class WerkzeugLibrary
{
    public static Library Rows { get; } = new("werkzeug")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                werkzeug.Request.args werkzeug.Request.form werkzeug.Request.values werkzeug.Request.headers werkzeug.Request.cookies
                werkzeug.Request.path werkzeug.Request.full_path werkzeug.Request.url werkzeug.Request.data werkzeug.Request.get_data
                """),
            .. From(Remote, """
                werkzeug.Request.json werkzeug.Request.get_json werkzeug.Request.files werkzeug.Request.stream
                werkzeug.datastructures.FileStorage.filename werkzeug.datastructures.FileStorage.read
                """),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "path_or_file", "werkzeug.utils.send_file"),
            .. Into(SinkKinds.Path, 0, "directory", "werkzeug.utils.send_from_directory"),
            .. Into(SinkKinds.Path, 0, "dst", "werkzeug.datastructures.FileStorage.save"),
            .. Into(SinkKinds.Redirect, 0, "location", "werkzeug.utils.redirect"),
            .. Into(SinkKinds.Html, 0, "response", "werkzeug.Response werkzeug.wrappers.Response", SinkCondition.HtmlByDefault),
        ],
        Sanitizers = Cleaning("path", "werkzeug.utils.secure_filename werkzeug.utils.safe_join"),
    };
}
