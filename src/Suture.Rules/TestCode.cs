namespace Suture.Rules;

/// <summary>Tells files of tests by their names, as pytest and unittest do.</summary>
public static class TestCode
{
    public static bool IsTest(string path)
    {
        var parts = path.Split('/', '\\');
        var name = parts[^1];
        return name is "conftest.py"
            || name.StartsWith("test_", StringComparison.Ordinal)
            || name.EndsWith("_test.py", StringComparison.Ordinal)
            || Array.Exists(parts[..^1], part => part is "tests" or "test" or "testing");
    }
}
