using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Loading modules by name, and running code from texts and files: importlib, runpy, code, timeit, ctypes.</summary>
internal static class ImportLibrary
{
    public static Library Rows { get; } = new("import")
    {
        Sinks =
        [
            .. Into(SinkKinds.Code, 0, "name", "importlib.import_module importlib.__import__"),
            .. Into(SinkKinds.Code, 0, "name", "importlib.util.spec_from_file_location"),
            .. Into(SinkKinds.Code, 1, "location", "importlib.util.spec_from_file_location"),
            .. Into(SinkKinds.Code, 0, "source", "code.InteractiveInterpreter.runsource code.compile_command codeop.compile_command"),
            .. Into(SinkKinds.Code, 0, "line", "code.InteractiveConsole.push"),
            .. Into(SinkKinds.Code, 0, "banner", "code.interact"),
            .. Into(SinkKinds.Code, 0, "mod_name", "runpy.run_module"),
            .. Into(SinkKinds.Code, 0, "path_name", "runpy.run_path"),
            .. Into(SinkKinds.Code, 0, "stmt", "timeit.timeit timeit.repeat timeit.Timer"),
            .. Into(SinkKinds.Code, 0, "statement", "cProfile.run profile.run pdb.run"),
            .. Into(SinkKinds.Code, 0, "expression", "pdb.runeval"),
            .. Into(SinkKinds.Code, 0, "name", "ctypes.CDLL ctypes.PyDLL ctypes.cdll.LoadLibrary"),
        ],
    };
}
