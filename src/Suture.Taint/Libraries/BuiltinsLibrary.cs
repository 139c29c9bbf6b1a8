using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Python's own functions and string methods.</summary>
internal static class BuiltinsLibrary
{
    public static Library Rows { get; } = new("builtins")
    {
        Sources = From(Local, "builtins.input builtins.raw_input"),
        Sinks =
        [
            .. Into(SinkKinds.Code, 0, null, "builtins.eval builtins.exec builtins.execfile builtins.__import__"),
            .. Into(SinkKinds.Code, 0, "source", "builtins.compile"),
            .. Into(SinkKinds.Code, 0, "name", "importlib.import_module importlib.__import__"),
            .. Into(SinkKinds.Code, 0, "source", "code.InteractiveInterpreter.runsource code.InteractiveConsole.push code.interact"),
            .. Into(SinkKinds.Code, 0, "mod_name", "runpy.run_module"),
            .. Into(SinkKinds.Code, 0, "path_name", "runpy.run_path"),
            .. Into(SinkKinds.Code, 0, "stmt", "timeit.timeit timeit.repeat timeit.Timer"),
            .. Into(SinkKinds.Code, 1, "name", "builtins.getattr"),
        ],
        Sanitizers =
        [
            .. Cleaning("*", """
                builtins.len builtins.ord builtins.hash builtins.id builtins.isinstance builtins.all builtins.any builtins.callable
                builtins.hasattr builtins.type builtins.range builtins.bin builtins.hex builtins.oct builtins.print
                """),
            .. Cleaning("*", "builtins.int builtins.float builtins.complex uuid.UUID decimal.Decimal", validates: true),
            .. Cleaning("*", "builtins.bool builtins.round builtins.abs fractions.Fraction"),
        ],
        PassThroughs = Words("""
            builtins.str builtins.bytes builtins.bytearray builtins.list builtins.tuple builtins.set builtins.frozenset builtins.dict
            builtins.sorted builtins.reversed builtins.enumerate builtins.zip builtins.map builtins.filter builtins.iter builtins.next
            builtins.max builtins.min builtins.sum builtins.repr builtins.ascii builtins.format builtins.memoryview builtins.getattr
            builtins.vars builtins.chr builtins.unicode builtins.str.join builtins.str.format builtins.str.encode builtins.bytes.decode
            builtins.compile
            """),
    };
}
