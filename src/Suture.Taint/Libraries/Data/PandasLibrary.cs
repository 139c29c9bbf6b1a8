using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>pandas: expressions and SQL in strings, files by name, pickles.</summary>
internal static class PandasLibrary
{
    public static Library Rows { get; } = new("pandas")
    {
        Sinks =
        [
            .. Into(SinkKinds.Code, 0, "expr", "pandas.eval pandas.DataFrame.query pandas.DataFrame.eval"),
            .. Into(SinkKinds.Sql, 0, "sql", "pandas.read_sql pandas.read_sql_query"),
            .. Into(SinkKinds.Deserialize, 0, "filepath_or_buffer", "pandas.read_pickle"),
            .. Into(SinkKinds.Path, 0, "filepath_or_buffer", "pandas.read_csv pandas.read_table"),
            .. Into(SinkKinds.Path, 0, "path_or_buf", "pandas.read_json pandas.DataFrame.to_csv pandas.DataFrame.to_json"),
            .. Into(SinkKinds.Path, 0, "io", "pandas.read_excel"),
            .. Into(SinkKinds.Path, 0, "path", "pandas.read_parquet pandas.DataFrame.to_parquet"),
        ],
        PassThroughs = Words("pandas.DataFrame pandas.Series"),
    };
}
