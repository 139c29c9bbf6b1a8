using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>DuckDB.</summary>
internal static class DuckDbLibrary
{
    public static Library Rows { get; } = new("duckdb")
    {
        Sinks = Into(SinkKinds.Sql, 0, "query", "duckdb.DuckDBPyConnection.execute duckdb.DuckDBPyConnection.sql duckdb.execute duckdb.sql duckdb.query"),
    };
}
