using Suture.Syntax.Python;

namespace Suture.Tests.Semantics;

public sealed class NameTests : FactsTests
{
    [Theory]
    [InlineData("import hashlib\nhashlib.md5(x)", "hashlib.md5")]
    [InlineData("import hashlib as h\nh.md5(x)", "hashlib.md5")]
    [InlineData("from hashlib import md5\nmd5(x)", "hashlib.md5")]
    [InlineData("from hashlib import md5 as digest\ndigest(x)", "hashlib.md5")]
    [InlineData("from hashlib import *\nmd5(x)", "hashlib.md5")]
    [InlineData("import os.path\nos.path.join(a)", "os.path.join")]
    [InlineData("import os.path as p\np.join(a)", "os.path.join")]
    [InlineData("import posixpath\nposixpath.join(a)", "os.path.join")]
    [InlineData("from .db import connect\nconnect()", ".db.connect")]
    [InlineData("from . import db\ndb.connect()", ".db.connect")]
    [InlineData("def f():\n    import subprocess as sp\n    sp.run(x)", "subprocess.run")]
    [InlineData("try:\n    import cPickle as pickle\nexcept ImportError:\n    import pickle\npickle.loads(x)", "pickle.loads")]
    [InlineData("try:\n    import yaml\nexcept ImportError:\n    yaml = None\nyaml.load(x)", "yaml.load")]
    [InlineData("import subprocess\nrun = subprocess.run\nrun(x)", "subprocess.run")]
    [InlineData("import hashlib\nh = getattr(hashlib, 'md5')\nh(x)", "hashlib.md5")]
    [InlineData("__import__('os').system(x)", "os.system")]
    [InlineData("import importlib\nimportlib.import_module('os').system(x)", "os.system")]
    [InlineData("from flask import request\nrequest.args.get('x')", "flask.request.args.get")]
    [InlineData("eval(x)", "builtins.eval")]
    [InlineData("def helper(): pass\nhelper()", "<module>.helper")]
    [InlineData("class A:\n    def run(self):\n        pass\n    def go(self):\n        self.run()", "<module>.A.run")]
    [InlineData("import os as _os\nclass C:\n    os = None\n    def f(self):\n        _os.system(x)", "os.system")]
    public void Callees_are_named_through_imports_and_aliases(string code, string name) => Assert.Equal(name, LastCallee(code));

    [Theory]
    [InlineData("def eval(x): return x\neval(x)", "<module>.eval")]
    [InlineData("def f(eval):\n    eval(x)", null)]
    [InlineData("for eval in things:\n    eval(x)", null)]
    [InlineData("import subprocess\nrun = subprocess.run\nif a:\n    run = safe\nrun(x)", null)]
    [InlineData("model.eval(x)", null)]
    [InlineData("import os\ndef f(os):\n    os.system(x)", null)]
    public void Shadowed_names_are_not_what_they_hide(string code, string? name) => Assert.Equal(name, LastCallee(code));

    [Fact]
    public void An_overwritten_alias_is_what_it_was_last_given() =>
        Assert.Equal("subprocess.run", LastCallee("import subprocess, os\nrun = os.system\nrun = subprocess.run\nrun(x)"));

    [Fact]
    public void Class_names_are_not_seen_by_methods() =>
        Assert.Equal("builtins.eval", LastCallee("class A:\n    eval = None\n    def f(self):\n        eval(x)"));

    [Fact]
    public void Global_names_belong_to_the_module()
    {
        var model = ModelOf("import os\ndef f():\n    global run\n    run = os.system\ndef g():\n    run(x)");
        Assert.Equal("os.system", model.QualifiedName(model.Calls[^1].Callee));
    }

    [Fact]
    public void Walrus_in_a_comprehension_binds_outside_it()
    {
        var (model, shown) = Shown("def f(xs):\n    any((y := x) for x in xs)\n    show(y)");
        var symbol = model.ResolveName((NameExpression)shown);
        Assert.Same(model.ScopeOpenedBy(model.Functions[0]), symbol!.Scope);
    }

    [Fact]
    public void Calls_are_found_by_their_qualified_name()
    {
        var model = ModelOf("import hashlib\nfrom hashlib import md5\nhashlib.md5(a)\nmd5(b)\nhashlib.sha256(c)");
        Assert.Equal(2, model.CallsTo("hashlib.md5").Length);
    }
}
