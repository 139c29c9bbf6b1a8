using System.Collections.Immutable;
using System.Diagnostics;
using Suture.Findings;
using Suture.Proofs.Tests.Sandboxing;
using Suture.Proving;
using Suture.Rules;
using Suture.Text;
using Xunit;

namespace Suture.Proofs.Tests.Harness;

/// <summary>From a finding to evidence: entry points, inputs, confirmation.</summary>
public sealed class ProverTests
{
    private static readonly Prover prover = new(Bench.Replayer, new PayloadReplay(Bench.Replayer));

    [Theory]
    [InlineData("import os\ndef ping(host: str):\n    «os.system('ping ' + host)»")]
    [InlineData("import os\nclass Tool:\n    def __init__(self, base='/tmp', verbose=False):\n        self.base = base\n    def run(self, flags, name):\n        return «os.popen(f'ls {self.base}/{name}')».read()")]
    [InlineData("import os\nasync def f(count: int, name):\n    for _ in range(count):\n        «os.system('ls ' + name)»")]
    [InlineData("import os\ndef outer(name):\n    def inner():\n        «os.system('ls ' + name)»\n    return inner()")]
    [InlineData("import os\ndef run(options):\n    cmd = 'ls ' + options['folder']\n    «os.system(cmd)»\n    return options.get('depth')")]
    [InlineData("import os\ndef _run(cmd):\n    «os.system(cmd)»\ndef show(name):\n    _run('cat ' + name)")]
    [InlineData("import os\nname = input('name? ')\n«os.system('cat ' + name)»")]
    [InlineData("import os, sys\ndef main():\n    «os.system('cat ' + sys.argv[1])»\nif __name__ == '__main__':\n    main()")]
    [InlineData("import argparse, subprocess\nif __name__ == '__main__':\n    parser = argparse.ArgumentParser()\n    parser.add_argument('--name', required=True)\n    args = parser.parse_args()\n    «subprocess.run('cat ' + args.name, shell=True)»")]
    [InlineData("import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/ping')\ndef ping():\n    host = request.args.get('host', '')\n    return «os.popen('ping ' + host)».read()")]
    [InlineData("import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/ping', methods=['GET', 'POST'])\ndef ping():\n    if request.method == 'POST':\n        data = request.get_json()\n        «os.system('ping ' + data['host'])»\n    return 'ok'\nif __name__ == '__main__':\n    app.run(debug=True)")]
    [InlineData("import os\nfrom flask import Flask\napp = Flask(__name__)\n@app.route('/show/<name>')\ndef show(name):\n    «os.system(f'cat {name}')»\n    return 'ok'")]
    [InlineData("import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/f', methods=['POST'])\ndef form():\n    «os.system('cat ' + request.form['file'])»\n    return 'ok'")]
    [InlineData("import os\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel\napp = FastAPI()\nclass Job(BaseModel):\n    name: str\n    count: int = 1\n@app.post('/jobs')\nasync def create(job: Job):\n    «os.system('echo ' + job.name)»\n    return {'ok': True}")]
    [InlineData("import os\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get('/p/{host}')\ndef ping(host: str, count: int = 1):\n    «os.system(f'ping -c {count} {host}')»")]
    [InlineData("import os\nfrom django.http import HttpResponse\ndef view(request):\n    «os.system('cat ' + request.GET.get('name'))»\n    return HttpResponse('ok')")]
    [InlineData("import os\nfrom http.server import BaseHTTPRequestHandler\nfrom urllib.parse import urlparse, parse_qs\nclass Handler(BaseHTTPRequestHandler):\n    def do_GET(self):\n        q = parse_qs(urlparse(self.path).query)['q'][0]\n        «os.system('cat ' + q)»\n        self.send_response(200)\n        self.end_headers()")]
    public async Task A_vulnerable_file_is_proven_through_its_own_entry_point(string marked)
    {
        var proof = await ProveAsync(marked);
        var exploit = Assert.IsType<Evidence.Exploited>(proof.Evidence);
        Assert.Contains("suturecanary", exploit.Input, StringComparison.Ordinal);
        Assert.StartsWith("the shell at app.py:", exploit.Observation, StringComparison.Ordinal);
        Assert.Contains(exploit.Input, proof.Attacks);
        Assert.DoesNotContain(exploit.Input, proof.Variants);
        Assert.NotEmpty(proof.Benign);
    }

    [Theory]
    [InlineData("import os, shlex\ndef ping(host):\n    «os.system('ping ' + shlex.quote(host))»")]
    [InlineData("import os\ndef _run(cmd):\n    «os.system(cmd)»\ndef show(name):\n    _run('pwd')")]
    public async Task Safe_code_is_reached_and_not_proven(string marked)
    {
        var reached = Assert.IsType<Evidence.Reached>((await ProveAsync(marked)).Evidence);
        Assert.InRange(reached.Share, 0.5, 1);
        Assert.True(reached.Executions > 5);
    }

    [Fact]
    public async Task Code_that_cannot_be_reached_is_not_reproduced()
    {
        var proof = await ProveAsync("import os\ndef f(x):\n    if x == 'the one word':\n        «os.system(x)»");
        Assert.IsType<Evidence.NotReproduced>(proof.Evidence);
    }

    [Fact]
    public async Task The_harm_of_another_line_proves_nothing_of_this_one()
    {
        var proof = await ProveAsync("import os\ndef f(x):\n    os.system('ls ' + x)\n    «os.system('pwd')»");
        Assert.IsNotType<Evidence.Exploited>(proof.Evidence);
    }

    [Fact]
    public async Task Harm_that_does_not_happen_again_is_no_proof()
    {
        // Only a call that follows many others is vulnerable: state that a fresh process does not have.
        var proof = await ProveAsync("import os\nseen = []\ndef f(x):\n    seen.append(x)\n    if len(seen) < 8:\n        return\n    «os.system('ls ' + x)»");
        Assert.IsNotType<Evidence.Exploited>(proof.Evidence);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_proof()
    {
        const string Code = "import os\ndef ping(host: str):\n    «os.system('ping ' + host)»";
        var (first, second) = (await ProveAsync(Code), await ProveAsync(Code));
        Assert.Equal(first.Evidence, second.Evidence);
        Assert.Equal(first.Benign, second.Benign);
        Assert.Equal(first.Attacks, second.Attacks);
    }

    [Fact]
    public async Task Prove_and_confirm_take_less_than_a_second()
    {
        const string Code = "import os\ndef ping(host: str):\n    «os.system('ping ' + host)»";
        await ProveAsync(Code);
        var started = Stopwatch.GetTimestamp();
        await ProveAsync(Code);
        var spent = Stopwatch.GetElapsedTime(started);
        TestContext.Current.SendDiagnosticMessage("prove and confirm took {0} ms", spent.TotalMilliseconds);
        Assert.InRange(spent.TotalSeconds, 0, 3);
    }

    [Fact]
    public async Task Without_python_nothing_runs_and_it_says_so()
    {
        var replayer = new Replayer(Jail.Runner, null);
        var result = await replayer.ReplayAsync(Bench.Request("x = 1"), TestContext.Current.CancellationToken);
        Assert.Contains("python3 is missing", Assert.IsType<ReplayResult.NotRun>(result).Why, StringComparison.Ordinal);
    }

    private static Task<Proof> ProveAsync(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var file = CodeFile.Parse("folder/app.py", new SourceText(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
        var finding = new Finding("os-command-injection", new CweId(78), file.LocationOf(new TextSpan(start, length)), "m", [], 0.9);
        return prover.ProveAsync(finding, Weakness(), file, ProvingBudget.Default, TestContext.Current.CancellationToken);
    }

    private static Weakness Weakness() => new(
        new WeaknessInfo("os-command-injection", new CweId(78), "OS command injection", "s", []),
        new NoDetector(),
        [],
        new Lazy<Oracle>(() => Bench.OracleOf("CWE-078-OsCommandInjection")),
        new Lazy<string>(""));

    private sealed class NoDetector : IDetector
    {
        public IEnumerable<Finding> Detect(CodeFile file) => [];
    }
}
