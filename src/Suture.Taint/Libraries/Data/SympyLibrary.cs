using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>SymPy, which reads formulas with eval.</summary>
internal static class SympyLibrary
{
    public static Library Rows { get; } = new("sympy")
    {
        Sinks =
        [
            .. Into(SinkKinds.Code, 0, "a", "sympy.sympify"),
            .. Into(SinkKinds.Code, 0, "s", "sympy.parsing.sympy_parser.parse_expr"),
        ],
    };
}
