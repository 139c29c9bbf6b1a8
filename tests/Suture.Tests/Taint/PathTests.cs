namespace Suture.Tests.Taint;

public sealed class PathTests : TaintTests
{
    [Fact]
    public void File_functions_are_sinks() => Check("""
        import os, shutil
        from pathlib import Path
        from flask import request, send_file, send_from_directory
        BASE = '/srv/data'
        def f():
            name = request.args['f']
            open(os.path.join(BASE, name))  # flow: path remote
            os.remove(BASE + '/' + name)  # flow: path remote
            shutil.copy('a', name)  # flow: path remote
            Path(BASE, name).read_text()  # flow: path remote
            (Path(BASE) / name).write_text('x')  # flow: path remote
            send_file('static/%s' % name)  # flow: path remote
            send_from_directory('static', name)
        """);

    [Fact]
    public void Base_names_and_secure_names_are_clean() => Check("""
        import os
        from pathlib import Path
        from werkzeug.utils import secure_filename
        from flask import request
        def f():
            up = request.files['f']
            up.save(os.path.join('up', up.filename))  # flow: path remote
            up.save(os.path.join('up', secure_filename(up.filename)))
            up.save(os.path.join('up', os.path.basename(up.filename)))
            open(Path('up') / Path(up.filename).name)
            os.system('ls ' + os.path.basename(up.filename))  # flow: shell remote
        """);

    [Fact]
    public void Resolved_paths_inside_a_directory_are_clean() => Check("""
        import os
        from pathlib import Path
        BASE = os.path.realpath('/srv')
        ROOT = Path('/srv').resolve()
        def by_parts(name):
            p = (ROOT / name).resolve()
            if not p.is_relative_to(ROOT):
                raise ValueError(name)
            return open(p)
        def by_prefix(name):
            path = os.path.realpath(os.path.join(BASE, name))
            if not path.startswith(BASE + os.sep):
                raise ValueError(name)
            return open(path)
        def by_common(name):
            path = os.path.join(BASE, name)
            if os.path.commonpath([BASE, os.path.realpath(path)]) != BASE:
                raise ValueError(name)
            return open(path)
        def without_separator(name):
            path = os.path.realpath(os.path.join(BASE, name))
            if not path.startswith(BASE):
                raise ValueError(name)
            return open(path)  # flow: path parameter
        def unresolved(name):
            path = os.path.join(BASE, name)
            if not path.startswith(BASE + os.sep):
                raise ValueError(name)
            return open(path)  # flow: path parameter
        def only_absolute(name):
            return open(os.path.abspath(os.path.join(BASE, name)))  # flow: path parameter
        """);

    [Fact]
    public void Forbidding_dots_is_half_a_guard() => Check("""
        import os
        def half(name):
            if '..' in name:
                raise ValueError(name)
            return open(os.path.join('d', name))  # flow: path parameter
        def whole(name):
            if '..' in name or name.startswith('/'):
                raise ValueError(name)
            return open(os.path.join('d', name))
        def no_slash(name):
            if '/' in name:
                raise ValueError(name)
            return open(os.path.join('d', name))
        def one_of(name):
            if name not in os.listdir('d'):
                raise ValueError(name)
            return open(os.path.join('d', name))
        """);
}
