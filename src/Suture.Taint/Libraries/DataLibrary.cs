using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>NumPy, pandas and friends: expressions in strings, SQL in strings.</summary>
internal static class DataLibrary
{
    public static Library Rows { get; } = new("data")
    {
        Sinks =
        [
            .. Into(SinkKinds.Code, 0, "expr", "pandas.eval pandas.DataFrame.query pandas.DataFrame.eval"),
            .. Into(SinkKinds.Code, 0, "ex", "numexpr.evaluate"),
            .. Into(SinkKinds.Code, 0, "a", "sympy.sympify"),
            .. Into(SinkKinds.Code, 0, "s", "sympy.parsing.sympy_parser.parse_expr"),
            .. Into(SinkKinds.Sql, 0, "sql", "pandas.read_sql pandas.read_sql_query"),
        ],
        PassThroughs = Words("pandas.DataFrame numpy.array numpy.frombuffer"),
    };
}
