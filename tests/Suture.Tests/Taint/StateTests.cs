namespace Suture.Tests.Taint;

/// <summary>States of many variables, and states that branches share until one changes.</summary>
public class StateTests : TaintTests
{
    [Fact]
    public void Each_of_many_variables_keeps_its_own_value()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"v{i}").ToArray();
        var clean = string.Concat(names.Select(name => $"    {name} = 'x'\n    {name}.part = 'y'\n    {name}['key'] = 'z'\n"));
        var sinks = string.Concat(names.Select(name => $"    os.system({name})\n"));
        Check($"""
            import os, sys
            def run():
            {clean}
                v41 = sys.argv[1]
            {sinks.Replace("(v41)", "(v41)  # flow: shell local", StringComparison.Ordinal)}
            """);
    }

    [Fact]
    public void What_one_branch_does_is_unknown_to_the_other() => Check("""
        import os, sys
        def run(flag):
            x = y = "ls"
            if flag == "a":
                x = sys.argv[1]
                os.system(y)
            else:
                y = sys.argv[1]
                os.system(x)
            os.system(x)  # flow: shell local
            os.system(y)  # flow: shell local
        """);

    [Fact]
    public void A_guard_in_a_branch_cleans_there_only() => Check("""
        import os, sys
        def run(flag):
            x = sys.argv[1]
            if x.isdigit():
                os.system(x)
            os.system(x)  # flow: shell local
        """);

    [Fact]
    public void A_variable_that_is_assigned_anew_forgets_its_parts() => Check("""
        import os, sys
        def run(box, other):
            box["a"] = sys.argv[1]
            other["a"] = sys.argv[2]
            if other:
                box = {}
                os.system(box["a"])
                os.system(other["a"])  # flow: shell local
            os.system(box["a"])  # flow: shell local
        """);
}
