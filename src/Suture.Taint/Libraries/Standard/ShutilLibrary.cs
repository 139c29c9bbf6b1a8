using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Copying, moving, removing and packing trees of files; temporary files.</summary>
internal static class ShutilLibrary
{
    public static Library Rows { get; } = new("shutil")
    {
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "src", "shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move"),
            .. Into(SinkKinds.Path, 1, "dst", "shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move"),
            .. Into(SinkKinds.Path, 0, "path", "shutil.rmtree shutil.chown"),
            .. Into(SinkKinds.Path, 0, "filename", "shutil.unpack_archive"),
            .. Into(SinkKinds.Path, 0, "base_name", "shutil.make_archive"),
            .. Into(SinkKinds.Path, SinkRow.ByName, "dir", "tempfile.mkstemp tempfile.mkdtemp tempfile.NamedTemporaryFile tempfile.TemporaryDirectory"),
        ],
    };
}
