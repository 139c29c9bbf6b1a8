using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>A callable that runs text as code.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Position">Which argument is the code.</param>
/// <param name="Keyword">That argument's name; empty when it can not be named.</param>
/// <param name="Cwe">The most specific number: 95 for expressions, 94 for statements and modules.</param>
/// <param name="NeedsSource">True when only a value from outside makes it a finding: such calls are common and mostly right.</param>
internal sealed record CodeSink(string Name, int Position, string Keyword, CweId Cwe, bool NeedsSource)
{
    private static readonly CweId Code = new(94);
    private static readonly CweId Expression = new(95);

    private static readonly Dictionary<string, CodeSink> All = new CodeSink[]
    {
        new("builtins.eval", 0, "", Expression, false),
        new("builtins.exec", 0, "", Code, false),
        new("builtins.compile", 0, "source", Code, true),
        new("builtins.__import__", 0, "name", Code, true),
        new("importlib.import_module", 0, "name", Code, true),
        new("importlib.__import__", 0, "name", Code, true),
        new("builtins.getattr", 1, "", Code, true),
        new("code.InteractiveInterpreter.runsource", 0, "source", Code, true),
        new("code.InteractiveInterpreter.runcode", 0, "code", Code, true),
        new("code.InteractiveConsole.push", 0, "line", Code, true),
        new("timeit.timeit", 0, "stmt", Code, true),
        new("timeit.repeat", 0, "stmt", Code, true),
        new("pandas.eval", 0, "expr", Expression, true),
        new("pandas.DataFrame.eval", 0, "expr", Expression, true),
        new("pandas.DataFrame.query", 0, "expr", Expression, true),
        new("numexpr.evaluate", 0, "ex", Expression, true),
        new("sympy.sympify", 0, "a", Expression, true),
        new("sympy.parsing.sympy_parser.parse_expr", 0, "s", Expression, true),
    }.ToDictionary(sink => sink.Name, StringComparer.Ordinal);

    /// <summary>The last part of the name, for people.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    public static CodeSink? Of(CodeFile file, CallExpression call) =>
        file.Model.QualifiedName(call.Callee) is { } name ? All.GetValueOrDefault(name) : null;

    /// <summary>The argument that holds the code, or null when it cannot be told.</summary>
    public Expression? CodeOf(CallExpression call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Keyword && argument.Name == Keyword)
            {
                return argument.Value;
            }
        }

        return call.Arguments.Length > Position && call.Arguments.Take(Position + 1).All(a => a.ArgumentKind == ArgumentKind.Positional)
            ? call.Arguments[Position].Value
            : null;
    }
}
