using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Logs: a value with line breaks in it writes lines of its own.</summary>
internal static class LoggingLibrary
{
    public static Library Rows { get; } = new("logging")
    {
        Sinks = Into(SinkKinds.Log, SinkRow.Every, null,
            Below("logging logging.Logger logging.LoggerAdapter", "debug info warning warn error critical exception log")),
    };
}
