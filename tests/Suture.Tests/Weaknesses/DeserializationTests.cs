using Suture.Weaknesses.Deserialization;

namespace Suture.Tests.Weaknesses;

/// <summary>The forms in which data is read; the whole-file samples lie in the weakness's own folder.</summary>
public sealed class DeserializationTests
{
    [Theory]
    [InlineData("yaml.load(x)", "yaml.safe_load(x)")]
    [InlineData("yaml.load(x, yaml.Loader)", "yaml.load(x, yaml.SafeLoader)")]
    [InlineData("yaml.load(stream=x, Loader=yaml.FullLoader)", "yaml.load(stream=x, Loader=yaml.SafeLoader)")]
    [InlineData("yaml.load(x, Loader=yaml.CLoader)", "yaml.load(x, Loader=yaml.CSafeLoader)")]
    [InlineData("yaml.load_all(x)", "yaml.safe_load_all(x)")]
    [InlineData("yaml.unsafe_load_all(x)", "yaml.safe_load_all(x)")]
    [InlineData("yaml.full_load(x)", "yaml.safe_load(x)")]
    public void Yaml_is_loaded_as_plain_data(string before, string after) => Assert.Equal(Reader("yaml", after), Mend(Reader("yaml", before)));

    [Theory]
    [InlineData("torch", "torch.load(x)", "torch.load(x, weights_only=True)")]
    [InlineData("torch", "torch.load(x, weights_only=False)", "torch.load(x, weights_only=True)")]
    [InlineData("numpy", "numpy.load(x, allow_pickle=True)", "numpy.load(x, allow_pickle=False)")]
    [InlineData("numpy", "numpy.load(x, None, True)", "numpy.load(x, None, False)")]
    public void Readers_are_told_not_to_unpickle(string module, string before, string after) =>
        Assert.Equal(Reader(module, after), Mend(Reader(module, before)));

    [Theory]
    [InlineData("pickle.loads(x)", "_RestrictedUnpickler(io.BytesIO(x)).load()")]
    [InlineData("pickle.loads(x, encoding='latin1')", "_RestrictedUnpickler(io.BytesIO(x), encoding='latin1').load()")]
    [InlineData("pickle.load(x)", "_RestrictedUnpickler(x).load()")]
    [InlineData("pickle.Unpickler(x).load()", "_RestrictedUnpickler(x).load()")]
    public void Pickles_are_restricted_to_plain_data(string before, string after)
    {
        var mended = Mend(Reader("pickle", before));

        Assert.Contains($"    return {after}\n", mended, StringComparison.Ordinal);
        Assert.Contains("class _RestrictedUnpickler(pickle.Unpickler):\n", mended, StringComparison.Ordinal);
        Assert.Equal(0, RepairBench.CountFindings(Deserialization.Weakness, mended!));
    }

    [Fact]
    public void An_import_inside_a_function_moves_to_the_top_with_its_use()
    {
        var mended = Mend("def read(x):\n    import pickle\n    return pickle.loads(x)\n");

        Assert.StartsWith("import io\nimport pickle\n\nclass _RestrictedUnpickler(pickle.Unpickler):\n", mended, StringComparison.Ordinal);
        Assert.EndsWith("\n\n\ndef read(x):\n    return _RestrictedUnpickler(io.BytesIO(x)).load()\n", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_change_to_json_together() =>
        Assert.Equal(
            "import json\ndef put(name: str):\n    return json.dumps({'name': name, 'n': [1, 2.5, None]}).encode()\ndef get(x):\n    return json.loads(x)['name']\n",
            Mend("import pickle\ndef put(name: str):\n    return pickle.dumps({'name': name, 'n': [1, 2.5, None]}, protocol=4)\ndef get(x):\n    return pickle.loads(x)['name']\n"));

    [Theory]
    [InlineData("(1, 2)")]
    [InlineData("{1: 'a'}")]
    [InlineData("{'when': moment}")]
    [InlineData("{'raw': b'a'}")]
    public void Data_that_json_cannot_hold_stays_pickled(string data)
    {
        var mended = Mend($"import pickle\ndef put(moment):\n    return pickle.dumps({data})\ndef get(x):\n    return pickle.loads(x)\n");
        Assert.Contains("_RestrictedUnpickler(io.BytesIO(x)).load()", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import pickle\ndef get(x):\n    model = pickle.loads(x)\n    return model.predict([1])\n")]
    [InlineData("import pickle\ndef get(x):\n    return pickle.loads(x)()\n")]
    [InlineData("import torch\ndef get(x):\n    model = torch.load(x)\n    model.eval()\n    return model\n")]
    [InlineData("import numpy\ndef get(x):\n    return numpy.load(x, allow_pickle=True).item()\n")]
    [InlineData("import joblib\ndef get(x):\n    return joblib.load(x)\n")]
    [InlineData("import marshal\ndef get(x):\n    return marshal.loads(x)\n")]
    [InlineData("import jsonpickle\ndef put(a):\n    return jsonpickle.encode(a)\ndef get(x):\n    return jsonpickle.decode(x)\n")]
    public void What_cannot_be_kept_safe_is_left_to_a_person(string text)
    {
        Assert.Equal(1, RepairBench.CountFindings(Deserialization.Weakness, text));
        Assert.Null(Mend(text));
    }

    [Theory]
    [InlineData("import yaml\ndef f(x, loader):\n    return yaml.load(x, Loader=loader)\n")]
    [InlineData("import yaml\ndef f(x):\n    return yaml.load(x, Loader=yaml.CSafeLoader)\n")]
    [InlineData("import torch\ndef f(x):\n    return torch.load(x, weights_only=True)\n")]
    [InlineData("import numpy\ndef f(x):\n    return numpy.load(x)\n")]
    [InlineData("import pickle\ndef f(x):\n    return pickle.loads(pickle.dumps(x))\n")]
    [InlineData("from itsdangerous import Signer\nimport pickle\ndef f(x):\n    return pickle.loads(Signer('k').unsign(x))\n")]
    [InlineData("import hmac, pickle\ndef f(x, s):\n    if hmac.compare_digest(s, hmac.digest(b'k', x, 'sha256')):\n        return pickle.loads(x)\n")]
    [InlineData("import pickle\nPATH = 'cache.bin'\ndef save(d):\n    with open(PATH, 'wb') as f:\n        pickle.dump(d, f)\ndef load():\n    return pickle.load(open(PATH, 'rb'))\n")]
    public void Trusted_data_and_safe_settings_are_no_finding(string text) =>
        Assert.Equal(0, RepairBench.CountFindings(Deserialization.Weakness, text));

    private static string Reader(string module, string call) => $"import {module}\n\n\ndef read(x):\n    return {call}\n";

    private static string? Mend(string text) => RepairBench.Mend(Deserialization.Weakness, text);
}
