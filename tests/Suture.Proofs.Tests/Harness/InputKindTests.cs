using Xunit;

namespace Suture.Proofs.Tests.Harness;

/// <summary>Every kind of input reaches the code it speaks of.</summary>
public sealed class InputKindTests
{
    [Fact]
    public async Task A_function_is_called_by_name()
    {
        var outcomes = await Bench.OutcomesAsync(
            "def f(a, b=2, *rest, c, **more):\n    return [a, b, rest, c, more]\ndef g(a, /):\n    return a",
            """{"call": "f", "args": {"a": 1, "c": "x", "rest": [7], "more": {"z": 1}}}""",
            """{"call": "g", "args": {"a": {"bytes": "00ff"}}}""",
            """{"call": "h", "args": {}}""");
        Assert.Equal("""[1,2,{"tuple":[7]},"x",{"dict":[["z",1]]}]""", outcomes[0]["value"]!.ToJsonString());
        Assert.Equal("""{"bytes":"00ff"}""", outcomes[1]["value"]!.ToJsonString());
        Assert.Equal("the file has no h at its top", (string?)outcomes[2]["notRun"]);
    }

    [Fact]
    public async Task A_method_is_called_on_a_new_object()
    {
        var outcomes = await Bench.OutcomesAsync(
            "class A:\n    def __init__(self, n): self.n = n\n    def twice(self, k): return self.n * k\n    @staticmethod\n    def s(x): return x\n    @classmethod\n    def c(cls, x): return cls.__name__ + x",
            """{"call": "A.twice", "init": {"n": 3}, "args": {"k": 2}}""",
            """{"call": "A.s", "args": {"x": 1}}""",
            """{"call": "A.c", "args": {"x": "y"}}""");
        Assert.Equal(["6", "1", "\"Ay\""], outcomes.Select(outcome => outcome["value"]!.ToJsonString()));
    }

    [Fact]
    public async Task Coroutines_are_awaited_and_generators_drained()
    {
        var outcomes = await Bench.OutcomesAsync(
            "import asyncio\nasync def f(x):\n    await asyncio.sleep(60)\n    return x\ndef g():\n    yield 1\n    yield 2\nasync def h():\n    yield 3",
            """{"call": "f", "args": {"x": 5}}""",
            """{"call": "g"}""",
            """{"call": "h"}""");
        Assert.Equal(["5", "[1,2]", "[3]"], outcomes.Select(outcome => outcome["value"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_script_gets_arguments_input_and_variables()
    {
        var outcomes = await Bench.OutcomesAsync(
            "import os, sys, subprocess\nif __name__ == '__main__':\n    print(sys.argv[1:], input('? '), os.environ['NAME'])\n    subprocess.run(['echo', 'child'])\n    sys.exit(3)",
            """{"script": {"argv": ["a b"], "stdin": "typed\n", "env": {"NAME": "v"}}}""");
        Assert.Equal("? ['a b'] typed v\nchild\n", (string?)outcomes[0]["stdout"]);
        Assert.Equal(("SystemExit", "3"), ((string?)outcomes[0]["exception"], (string?)outcomes[0]["message"]));
    }

    [Fact]
    public async Task A_flask_application_answers_requests()
    {
        var outcomes = await Bench.OutcomesAsync(
            """
            from flask import Flask, request, jsonify, render_template
            app = Flask(__name__)
            @app.route('/find/<int:n>', methods=['GET', 'POST'])
            def find(n):
                if request.method == 'POST':
                    return jsonify(request.get_json()), 201
                return f"{n} {request.args.get('q')} {request.headers.get('X-A')} {request.cookies.get('c')}"
            @app.route('/form', methods=['POST'])
            def form():
                return request.form['a'] + request.files['f'].filename + request.files['f'].read().decode()
            @app.route('/page')
            def page():
                return render_template('missing.html', name='<b>')
            @app.route('/bad')
            def bad():
                return 1 / 0
            if __name__ == '__main__':
                app.run(debug=True)
            """,
            """{"request": {"path": "/find/4", "query": {"q": "x&y"}, "headers": {"X-A": "h"}, "cookies": {"c": "v w"}}}""",
            """{"request": {"method": "POST", "path": "/find/4", "json": {"k": [1]}}}""",
            """{"request": {"method": "POST", "path": "/form", "form": {"a": "b"}, "files": {"f": {"name": "n.txt", "content": "data"}}}}""",
            """{"request": {"path": "/page"}}""",
            """{"request": {"path": "/bad"}}""",
            """{"script": {}}""");
        Assert.Equal("4 x&y h v w", Body(outcomes[0]));
        Assert.Equal(201, (int)outcomes[1]["response"]!["status"]!);
        Assert.Equal("bn.txtdata", Body(outcomes[2]));
        Assert.Contains("&lt;b&gt;", Body(outcomes[3]), StringComparison.Ordinal);
        Assert.Equal(("ZeroDivisionError", 500), ((string?)outcomes[4]["exception"], (int)outcomes[4]["response"]!["status"]!));
        Assert.Equal("", (string?)outcomes[5]["exception"]);
    }

    [Fact]
    public async Task A_blueprint_and_an_application_factory_answer_too()
    {
        var blueprint = await Bench.OutcomesAsync(
            "from flask import Blueprint\nbp = Blueprint('b', __name__)\n@bp.route('/x')\ndef x(): return 'from bp'",
            """{"request": {"path": "/x"}}""");
        var factory = await Bench.OutcomesAsync(
            "from flask import Flask\ndef create_app():\n    app = Flask(__name__)\n    @app.route('/x')\n    def x(): return 'made'\n    return app",
            """{"request": {"path": "/x"}}""");
        Assert.Equal(("from bp", "made"), (Body(blueprint[0]), Body(factory[0])));
    }

    [Fact]
    public async Task A_fastapi_application_answers_requests()
    {
        var outcomes = await Bench.OutcomesAsync(
            """
            from fastapi import FastAPI, HTTPException, Query, Depends, Request, Header
            from fastapi.responses import HTMLResponse
            from pydantic import BaseModel
            app = FastAPI()
            class Item(BaseModel):
                name: str
                size: int = 3
            def common(q: str = 'none'):
                return q
            @app.get('/items/{item_id}')
            async def read(item_id: int, flag: bool = False, q: str = Depends(common)):
                if item_id == 9:
                    raise HTTPException(status_code=404, detail='gone')
                return {'id': item_id, 'q': q}
            @app.post('/items')
            def create(item: Item, x_token: str = Header('none')):
                return {'name': item.name, 'size': item.size, 'token': x_token}
            @app.get('/page', response_class=HTMLResponse)
            async def page(request: Request):
                return HTMLResponse('<p>' + request.query_params['n'] + '</p>')
            """,
            """{"request": {"path": "/items/4", "query": {"q": "hi"}}}""",
            """{"request": {"path": "/items/9"}}""",
            """{"request": {"path": "/items/x"}}""",
            """{"request": {"method": "POST", "path": "/items", "json": {"name": "n"}, "headers": {"X-Token": "t"}}}""",
            """{"request": {"path": "/page", "query": {"n": "<i>"}}}""");
        Assert.Equal("""{"id": 4, "q": "hi"}""", Body(outcomes[0]));
        Assert.Equal(404, (int)outcomes[1]["response"]!["status"]!);
        Assert.Equal(422, (int)outcomes[2]["response"]!["status"]!);
        Assert.Equal("""{"name": "n", "size": 3, "token": "t"}""", Body(outcomes[3]));
        Assert.Equal("<p><i></p>", Body(outcomes[4]));
    }

    [Fact]
    public async Task A_django_view_answers_requests()
    {
        var outcomes = await Bench.OutcomesAsync(
            """
            from django.http import HttpResponse
            from django.urls import path
            from django.db import models
            class User(models.Model):
                name = models.CharField(max_length=10)
            def find(request, n=0):
                return HttpResponse(f"{n} {request.GET.get('q')}", content_type='text/plain')
            urlpatterns = [path('find/<int:n>', find)]
            """,
            """{"request": {"path": "/find", "query": {"q": "a"}}, "handler": "find"}""",
            """{"request": {"path": "/find/3", "query": {"q": "a"}}}""");
        Assert.Equal(("0 a", "3 a"), (Body(outcomes[0]), Body(outcomes[1])));
    }

    [Fact]
    public async Task A_handler_of_http_server_answers_requests()
    {
        var outcomes = await Bench.OutcomesAsync(
            """
            from http.server import BaseHTTPRequestHandler, HTTPServer
            class H(BaseHTTPRequestHandler):
                def do_POST(self):
                    body = self.rfile.read(int(self.headers['Content-Length']))
                    self.send_response(202)
                    self.send_header('X-Path', self.path)
                    self.end_headers()
                    self.wfile.write(body)
            if __name__ == '__main__':
                HTTPServer(('', 8000), H).serve_forever()
            """,
            """{"request": {"method": "POST", "path": "/a", "query": {"q": "1"}, "body": "hello"}, "handler": "H"}""",
            """{"script": {}}""");
        Assert.Equal(("hello", 202), (Body(outcomes[0]), (int)outcomes[0]["response"]!["status"]!));
        Assert.Contains("/a?q=1", outcomes[0]["response"]!["headers"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("", (string?)outcomes[1]["exception"]);
    }

    private static string? Body(System.Text.Json.Nodes.JsonNode outcome) => (string?)outcome["response"]!["body"];
}
