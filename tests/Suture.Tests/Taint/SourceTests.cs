using Suture.Taint;

namespace Suture.Tests.Taint;

public sealed class SourceTests : TaintTests
{
    [Fact]
    public void Flask_route_parameters_come_from_the_network_unless_typed() => Check("""
        import os
        from flask import Flask
        app = Flask(__name__)
        @app.route('/a/<name>/<int:n>/<path:p>')
        def a(name, n, p):
            os.system('echo ' + name)  # flow: shell remote
            os.system('echo %s' % n)
            os.system('echo ' + p)  # flow: shell remote
        """);

    [Fact]
    public void FastApi_parameters_come_from_the_network_unless_typed() => Check("""
        import os
        from fastapi import FastAPI, Depends, Request
        from pydantic import BaseModel
        app = FastAPI()
        class Item(BaseModel):
            name: str
            count: int
        @app.get('/a/{name}')
        async def a(name: str, n: int, db=Depends(get_db), flag: bool = False):
            os.system('echo ' + name)  # flow: shell remote
            os.system(f'echo {n} {flag} {db}')
        @app.post('/b')
        async def b(item: Item, request: Request):
            os.system('echo ' + item.name)  # flow: shell remote
            os.system(f'echo {item.count}')
            body = await request.json()
            os.system(body['cmd'])  # flow: shell remote
        """);

    [Fact]
    public void Django_views_read_requests() => Check("""
        import os
        from django.http import HttpResponse
        from django.views import View
        def view(request, name):
            os.system('echo ' + name)  # flow: shell remote
            os.system('echo ' + request.POST['x'])  # flow: shell remote
            os.system('echo ' + request.user.username)
        class V(View):
            def get(self, request, slug):
                os.system('echo ' + slug)  # flow: shell remote
        """);

    [Fact]
    public void Tornado_and_the_standard_servers_read_requests() => Check("""
        import os
        import tornado.web
        from http.server import BaseHTTPRequestHandler
        class T(tornado.web.RequestHandler):
            def get(self):
                os.system(self.get_argument('c'))  # flow: shell remote
        class H(BaseHTTPRequestHandler):
            def do_GET(self):
                os.system(self.path)  # flow: shell remote
        """);

    [Fact]
    public void Sockets_are_remote() => Check("""
        import pickle, socket
        def serve():
            s = socket.socket()
            s.bind(('', 1))
            conn, addr = s.accept()
            data = s.recv(1024)
            pickle.loads(data)  # flow: deserialize remote
            pickle.loads(conn.recv(1024))  # flow: deserialize remote
        """);

    [Fact]
    public void The_command_line_and_the_keyboard_are_local() => Check("""
        import os, sys, argparse
        os.system(input())  # flow: shell local
        os.system(sys.argv[1])  # flow: shell local
        os.system(os.environ['CMD'])  # flow: shell local
        parser = argparse.ArgumentParser()
        parser.add_argument('--host')
        parser.add_argument('--count', type=int)
        parser.add_argument('--mode', choices=['a', 'b'])
        args = parser.parse_args()
        os.system('ping ' + args.host)  # flow: shell local
        os.system(f'ping -c {args.count} {args.mode}')
        """);

    [Fact]
    public void Click_options_are_local_unless_typed() => Check("""
        import os
        import click
        @click.command()
        @click.option('--host')
        @click.option('--count', type=int)
        def main(host, count):
            os.system('ping ' + host)  # flow: shell local
            os.system(f'ping {count}')
        """);

    [Fact]
    public void Parameters_of_public_functions_are_weak_sources() => Check("""
        import os
        def public(cmd, n: int, retries=3, verbose=False):
            os.system(cmd)  # flow: shell parameter
            os.system(f'echo {n} {retries} {verbose}')
        def _private(cmd):
            os.system(cmd)
        class A:
            def method(self, cmd):
                os.system(cmd)  # flow: shell parameter
                os.system(self)
        """);

    [Fact]
    public void The_strongest_source_is_told() => Check("""
        import os
        from flask import request
        def f(prefix):
            os.system(prefix + input() + request.args['x'])  # flow: shell remote
        """);

    [Fact]
    public void Constants_and_unknown_values_are_no_sources() => Check("""
        import os
        CMD = 'ls'
        os.system('ls')
        os.system(CMD + ' -l')
        os.system(load_command())
        """);

    [Fact]
    public void A_flow_tells_its_steps()
    {
        var flow = Assert.Single(FactsOf("""
            import sqlite3
            from flask import request
            def f():
                name = request.args.get('n')
                query = f"SELECT {name}"
                sqlite3.connect('x').execute(query)
            """).FlowsInto(SinkKinds.Sql));
        Assert.Equal("sqlite3.Connection.execute", flow.SinkName);
        Assert.Equal(
            ["flask.request.args is read", "is assigned to name", "is assigned to query", "reaches sqlite3.Connection.execute"],
            flow.Steps.Select(step => step.Note));
    }
}
