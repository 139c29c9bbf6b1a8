using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.CodeInjection;

namespace Suture.Tests.Weaknesses;

/// <summary>The forms in which text is run as code; the whole-file samples lie in the weakness's own folder.</summary>
public sealed class CodeInjectionTests
{
    [Theory]
    [InlineData("def parse_list(text):\n    return eval(text)\n", "import ast\n\ndef parse_list(text):\n    return ast.literal_eval(text)\n")]
    [InlineData("import ast\ndef load(data):\n    return eval(data, {})\n", "import ast\ndef load(data):\n    return ast.literal_eval(data)\n")]
    [InlineData("from ast import literal_eval\ndef load(data):\n    return eval(data)\n", "from ast import literal_eval\ndef load(data):\n    return literal_eval(data)\n")]
    [InlineData("import ast\ndef load(data):\n    return eval(data, {\"__builtins__\": None}, {})\n", "import ast\ndef load(data):\n    return ast.literal_eval(data)\n")]
    [InlineData("import ast\ndef points(text):\n    for p in eval('[' + text + ']'):\n        print(p)\n", "import ast\ndef points(text):\n    for p in ast.literal_eval('[' + text + ']'):\n        print(p)\n")]
    [InlineData(
        "import ast\ndef load(data):\n    try:\n        return eval(data)\n    except SyntaxError:\n        return None\n",
        "import ast\ndef load(data):\n    try:\n        return ast.literal_eval(data)\n    except (SyntaxError, ValueError):\n        return None\n")]
    [InlineData(
        "import ast\ndef load(data):\n    try:\n        return eval(data)\n    except Exception:\n        return None\n",
        "import ast\ndef load(data):\n    try:\n        return ast.literal_eval(data)\n    except Exception:\n        return None\n")]
    public void Literals_are_read_as_literals(string before, string after) => Assert.Equal(after, Mend(before));

    [Theory]
    [InlineData("def calculate(expression):\n    return eval(expression)\n", "_safe_arith(expression)")]
    [InlineData("def work(a, op, b):\n    return eval(f'{a} {op} {b}')\n", "_safe_arith(f'{a} {op} {b}')")]
    [InlineData("def work(formula, x):\n    return eval(formula, {'x': x})\n", "_safe_formula(formula, {'x': x})")]
    [InlineData("def work(formula, a, b):\n    return eval(formula, a, b)\n", "_safe_formula(formula, {**a, **b})")]
    public void Formulas_are_worked_out_by_a_function_of_the_file(string before, string call)
    {
        var after = Mend(before);

        Assert.Contains("import ast\n", after, StringComparison.Ordinal);
        Assert.Contains("    return " + call, after, StringComparison.Ordinal);
        Assert.Equal(0, RepairBench.CountFindings(CodeInjection.Weakness, after!));
    }

    [Theory]
    [InlineData("exec(\"greet('%s')\" % name)", "greet(str(name))")]
    [InlineData("exec(f\"greet('{name}', {count:d})\")", null)]
    [InlineData("exec(f\"greet('{name}', 3, loud=True)\")", "greet(str(name), 3, loud=True)")]
    [InlineData("exec('greet(' + str(len(name)) + ')')", null)]
    [InlineData("exec(\"os.system('%s')\" % name)", null)]
    [InlineData("exec(\"eval('%s')\" % name)", null)]
    [InlineData("exec(\"greet('hello %s')\" % name)", null)]
    [InlineData("exec(\"x = greet('%s')\" % name)", null)]
    [InlineData("exec(\"%s('hello')\" % name)", null)]
    public void A_call_in_a_text_becomes_a_call(string before, string? after) =>
        Assert.Equal(after is null ? null : Greeter(after), Mend(Greeter(before)));

    [Theory]
    [InlineData("def run(code):\n    exec(code)\n")]
    [InlineData("def run(script):\n    return eval(script)\n")]
    [InlineData("def run(formula):\n    return eval(formula, globals())\n")]
    [InlineData("import importlib\ndef load(name):\n    return importlib.import_module(name)\n")]
    [InlineData("def run(obj, name):\n    return getattr(obj, name)()\n")]
    [InlineData("def run(expression):\n    program = compile(expression, 'x', 'eval')\n    return eval(program)\n")]
    public void What_cannot_be_kept_safe_is_left_to_a_person(string text)
    {
        Assert.Equal(1, RepairBench.CountFindings(CodeInjection.Weakness, text));
        Assert.Null(Mend(text));
    }

    [Theory]
    [InlineData("x = eval('1 + 1')\n")]
    [InlineData("exec(open('version.py').read())\n")]
    [InlineData("from pathlib import Path\nhere = Path(__file__).parent\nexec((here / 'version.py').read_text())\n")]
    [InlineData("def f(n):\n    return eval(f'{int(n)} + 1')\n")]
    [InlineData("OPS = {'a': '1 + 1'}\ndef f(name):\n    return eval(OPS[name])\n")]
    [InlineData("def f(model, data):\n    model.eval()\n    data.exec(1)\n")]
    [InlineData("def eval(x):\n    return x\ndef f(x):\n    return eval(x)\n")]
    [InlineData("import ast\ndef f(text):\n    tree = ast.parse(text)\n    for n in ast.walk(tree):\n        if isinstance(n, ast.Call):\n            raise ValueError(n)\n    return eval(compile(tree, 'x', 'eval'))\n")]
    [InlineData("def f(obj, name):\n    return getattr(obj, name)\n")]
    public void What_nobody_outside_can_choose_is_no_finding(string text) =>
        Assert.Equal(0, RepairBench.CountFindings(CodeInjection.Weakness, text));

    [Theory]
    [InlineData("def f(x):\n    return eval(x)\n", 95)]
    [InlineData("def f(x):\n    exec(x)\n", 94)]
    [InlineData("import importlib\ndef f(x):\n    return importlib.import_module(x)\n", 94)]
    [InlineData("import pandas\ndef f(x):\n    return pandas.eval(x)\n", 95)]
    public void The_most_specific_number_is_reported(string text, int cwe)
    {
        var file = CodeFile.Parse("app.py", new SourceText(text));
        Assert.Equal(new CweId(cwe), Assert.Single(CodeInjection.Weakness.Detector.Detect(file)).Cwe);
    }

    private static string Greeter(string statement) =>
        $"import os\n\n\ndef greet(name, times=1, loud=False):\n    print(name)\n\n\ndef run(name, count):\n    {statement}\n";

    private static string? Mend(string text) => RepairBench.Mend(CodeInjection.Weakness, text);
}
