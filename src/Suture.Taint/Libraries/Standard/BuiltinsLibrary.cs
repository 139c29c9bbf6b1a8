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
            .. Into(SinkKinds.Code, 1, "name", "builtins.getattr"),
            .. Into(SinkKinds.Path, 0, "file", "builtins.open builtins.file"),
            .. Into(SinkKinds.Format, SinkRow.Receiver, null, "builtins.str.format builtins.str.format_map *.format *.format_map"),
        ],
        Sanitizers =
        [
            .. Cleaning("*", """
                builtins.len builtins.ord builtins.hash builtins.id builtins.isinstance builtins.all builtins.any builtins.callable
                builtins.hasattr builtins.type builtins.range builtins.bin builtins.hex builtins.oct builtins.print
                """),
            .. Cleaning("*", "builtins.int builtins.float builtins.complex", validates: true),
            .. Cleaning("*", "builtins.bool builtins.round builtins.abs"),
            .. Cleaning("nosql", "builtins.str builtins.chr builtins.unicode builtins.str.join builtins.str.encode builtins.bytes.decode"),
            .. Cleaning("nosql log header", "builtins.repr builtins.ascii"),
        ],
        PassThroughs = Words("""
            builtins.bytes builtins.bytearray builtins.list builtins.tuple builtins.set builtins.frozenset builtins.dict
            builtins.sorted builtins.reversed builtins.enumerate builtins.zip builtins.map builtins.filter builtins.iter builtins.next
            builtins.max builtins.min builtins.sum builtins.format builtins.memoryview builtins.getattr builtins.vars
            builtins.str.format builtins.compile
            """),
    };
}
