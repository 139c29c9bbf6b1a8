namespace Suture.Taint;

/// <summary>Calls after which nothing runs.</summary>
internal static class NoReturn
{
    public static HashSet<string> Names { get; } = new[]
    {
        "sys.exit", "os._exit", "os.abort", "builtins.exit", "builtins.quit", "flask.abort", "werkzeug.exceptions.abort", "bottle.abort",
        "argparse.ArgumentParser.error", "argparse.ArgumentParser.exit", "quart.abort", "flask_restful.abort",
    }.ToHashSet(StringComparer.Ordinal);
}
