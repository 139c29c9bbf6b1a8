namespace Suture.Tests.Taint;

public sealed class CommandTests : TaintTests
{
    [Fact]
    public void Only_a_shell_reads_commands() => Check("""
        import os, subprocess, asyncio
        def run(host):
            os.system('ping ' + host)  # flow: shell parameter
            os.popen(f'ping {host}').read()  # flow: shell parameter
            subprocess.run('ping ' + host, shell=True)  # flow: shell parameter
            subprocess.run(['ping', host])
            subprocess.run(['ping', host], shell=False)
            subprocess.check_output(args='ping ' + host, shell=True)  # flow: shell parameter
            subprocess.getoutput('ping ' + host)  # flow: shell parameter
            subprocess.Popen(['sh', '-c', 'ping ' + host])  # flow: shell parameter
            subprocess.call([host, '-c'])  # flow: program parameter
            asyncio.create_subprocess_shell('ping ' + host)  # flow: shell parameter
        """);

    [Fact]
    public void Quoting_cleans_for_the_shell_only() => Check("""
        import os, shlex
        def run(name):
            os.system('cat ' + shlex.quote(name))
            eval(shlex.quote(name))  # flow: code parameter
        """);

    [Fact]
    public void Checked_values_are_clean() => Check("""
        import os, re, sys
        NAME = re.compile(r'^[a-z0-9-]+$')
        def by_regex(host):
            if not re.fullmatch(r'[A-Za-z0-9.-]+', host):
                raise ValueError(host)
            os.system('ping ' + host)
        def by_compiled(host):
            if not NAME.match(host):
                sys.exit(1)
            os.system('ping ' + host)
        def by_stored_match(host):
            m = re.match(r'^\w+$', host)
            if m is None:
                return
            os.system('ping ' + host)
        def loosely(host):
            if not re.match(r'[a-z]+', host):
                raise ValueError(host)
            os.system('ping ' + host)  # flow: shell parameter
        def too_much(host):
            if not re.fullmatch(r'[a-z ;]+', host):
                raise ValueError(host)
            os.system('ping ' + host)  # flow: shell parameter
        def by_method(n):
            if n.isdigit():
                os.system('kill ' + n)
        def by_conversion(n):
            try:
                int(n)
            except ValueError:
                return
            os.system('kill ' + n)
        def by_constant(action):
            if action == 'start':
                os.system('service x ' + action)
            else:
                os.system('service x ' + action)  # flow: shell parameter
        """);

    [Fact]
    public void Functions_of_the_file_can_check() => Check("""
        import os, re
        def is_valid(host):
            return re.fullmatch(r'[a-z.]+', host) is not None
        def looks_valid(host):
            if len(host) > 100:
                return False
            if not re.fullmatch(r'[a-z.]+', host):
                return False
            return True
        def is_short(host):
            return len(host) < 10
        def require(host):
            if not host.isalnum():
                raise ValueError(host)
        def a(host):
            if not is_valid(host):
                return
            os.system('ping ' + host)
        def b(host):
            if looks_valid(host):
                os.system('ping ' + host)
        def c(host):
            if is_short(host):
                os.system('ping ' + host)  # flow: shell parameter
        def d(host):
            require(host)
            os.system('ping ' + host)
        """);

    [Fact]
    public void Calls_within_the_file_are_followed() => Check("""
        import os
        from flask import request
        def _run(cmd):
            os.system(cmd)  # flow: shell remote
        def _build(host):
            return 'ping ' + host
        def _safe(host):
            return 'ping'
        def view():
            _run(_build(request.args['h']))
            os.system(_safe(request.args['h']))
            os.system(_build('localhost'))
        """);

    [Fact]
    public void Methods_pass_values_on() => Check("""
        import os
        from flask import request
        class Tool:
            def _run(self, cmd):
                os.system(cmd)  # flow: shell remote
            def go(self):
                self._run('ls ' + request.args['d'])
        """);

    [Fact]
    public void Loops_branches_and_handlers_keep_taint() => Check("""
        import os
        def f(items):
            last = ''
            for item in items:
                os.system(last)  # flow: shell parameter
                last = item
            while last:
                os.system(last)  # flow: shell parameter
                last = ''
            os.system(last)
            try:
                x = items[0]
                g()
                x = 'a'
            except Exception:
                os.system(x)  # flow: shell parameter
            with open('f') as handle, h() as k:
                pass
        """);

    [Fact]
    public void Unpacking_keeps_values_apart() => Check("""
        import os
        def f(cmd):
            a, b = cmd, 'ls'
            os.system(a)  # flow: shell parameter
            os.system(b)
            d = {'safe': 'ls', 'bad': cmd}
            os.system(d['bad'])  # flow: shell parameter
            d2 = {}
            d2['bad'] = cmd
            d2['safe'] = 'ls'
            os.system(d2['bad'])  # flow: shell parameter
            os.system(d2['safe'])
        """);

    [Fact]
    public void Match_cases_with_constants_leave_no_choice() => Check("""
        import os
        def f(cmd):
            match cmd:
                case 'start' | 'stop':
                    os.system(cmd)
                case other:
                    os.system(other)  # flow: shell parameter
        """);
}
