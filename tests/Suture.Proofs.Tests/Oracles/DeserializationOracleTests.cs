using Suture.Proofs.Tests.Harness;
using Xunit;

namespace Suture.Proofs.Tests.Oracles;

/// <summary>The oracle of deserialization fires where the data builds what it names, and nowhere else.</summary>
public sealed class DeserializationOracleTests
{
    private const string Weakness = "CWE-502-Deserialization";
    private const string Input = """{"call": "f", "args": {"x": "name: text"}}""";

    [Theory]
    [InlineData("return pickle.loads(x)")]
    [InlineData("return pickle.loads(base64.b64decode(x))")]
    [InlineData("return pickle.loads(x.encode())")]
    [InlineData("return pickle.loads(bytes.fromhex(x))")]
    [InlineData("return pickle.load(open(x, 'rb'))")]
    [InlineData("return pickle.Unpickler(io.BytesIO(x)).load()")]
    [InlineData("return marshal.loads(x)")]
    [InlineData("return jsonpickle.decode(x)")]
    [InlineData("return torch.load(x)")]
    [InlineData("return yaml.load(x, Loader=yaml.UnsafeLoader)")]
    [InlineData("return yaml.load(x, Loader=yaml.FullLoader)")]
    public async Task Vulnerable_code_is_proven(string statement) =>
        Assert.NotEmpty(await Bench.ViolationsAsync(Code(statement), Weakness, Input, """["args", "x"]"""));

    [Theory]
    [InlineData("return pickle.dumps(x)")]
    [InlineData("return pickle.loads(pickle.dumps(x))")]
    [InlineData("return json.loads(x)")]
    [InlineData("return list(pickletools.genops(x))")]
    [InlineData("return torch.load(x, weights_only=True)")]
    [InlineData("return yaml.load(x, Loader=yaml.SafeLoader)")]
    [InlineData("return yaml.safe_load(x)")]
    [InlineData("return marshal.dumps(x)")]
    public async Task Safe_look_alikes_stay_silent(string statement) =>
        Assert.Empty(await Bench.ViolationsAsync(Code(statement), Weakness, Input, """["args", "x"]"""));

    private static string Code(string statement) =>
        $"""
        import base64, io, json, marshal, pickle, pickletools
        {(statement.Contains("yaml", StringComparison.Ordinal) ? "import yaml" : "import jsonpickle, torch")}
        def f(x):
            {statement}
        """;
}
