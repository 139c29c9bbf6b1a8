namespace Suture.Taint;

/// <summary>A sink: of which kind, as the row of a library would say it, and what is reported.</summary>
internal readonly record struct SinkMark(SinkRow Row, Suture.Syntax.Python.Expression Call);
