namespace Suture.Tests.Taint;

public sealed class CodeAndDataTests : TaintTests
{
    [Fact]
    public void Only_pythons_own_eval_is_a_sink() => Check("""
        import ast, re
        def f(expr, model):
            eval(expr)  # flow: code parameter
            exec(expr)  # flow: code parameter
            ast.literal_eval(expr)
            re.compile(expr)
            model.eval(expr)
            __import__(expr)  # flow: code parameter
        """);

    [Fact]
    public void Calculators_that_check_every_character_are_clean() => Check("""
        def a(expr):
            if not all(c in '0123456789+-*/(). ' for c in expr):
                raise ValueError(expr)
            return eval(expr)
        def b(expr):
            allowed = set('0123456789+-')
            if any(c not in allowed for c in expr):
                return None
            return eval(expr)
        def c(expr):
            if not all(c.isalnum() or c in '()._' for c in expr):
                raise ValueError(expr)
            return eval(expr)  # flow: code parameter
        """);

    [Fact]
    public void Loaders_decide_whether_yaml_is_a_sink() => Check("""
        import yaml, pickle
        from yaml import SafeLoader
        def f(data):
            yaml.load(data)  # flow: deserialize parameter
            yaml.load(data, Loader=yaml.FullLoader)  # flow: deserialize parameter
            yaml.load(data, Loader=yaml.SafeLoader)
            yaml.load(data, SafeLoader)
            yaml.safe_load(data)
            pickle.loads(data)  # flow: deserialize parameter
        """);

    [Fact]
    public void Signed_data_may_be_loaded() => Check("""
        import hmac, pickle
        def f(data, signature, key):
            if not hmac.compare_digest(hmac.new(key, data, 'sha256').hexdigest(), signature):
                raise ValueError('signature')
            return pickle.loads(data)
        """);

    [Fact]
    public void Files_hand_on_what_is_in_them() => Check("""
        import pickle
        def f(path):
            with open(path, 'rb') as handle:  # flow: path parameter
                return pickle.load(handle)  # flow: deserialize local
        """);

    [Fact]
    public void Options_decide_whether_arrays_and_models_are_sinks() => Check("""
        import numpy as np, torch
        def f(path):
            np.load(path)
            np.load(path, allow_pickle=True)  # flow: deserialize parameter
            torch.load(path)  # flow: deserialize parameter
            torch.load(path, weights_only=True)
        """);
}
