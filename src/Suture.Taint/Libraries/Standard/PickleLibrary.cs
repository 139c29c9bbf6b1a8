using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Python's own formats of objects, which make whatever the bytes say: pickle, marshal, shelve.</summary>
internal static class PickleLibrary
{
    public static Library Rows { get; } = new("pickle")
    {
        Sinks =
        [
            .. Into(SinkKinds.Deserialize, 0, null, "pickle.load pickle.loads pickle.Unpickler marshal.load marshal.loads"),
            .. Into(SinkKinds.Deserialize, 0, "filename", "shelve.open"),
        ],
        PassThroughs = Words("pickle.loads pickle.load marshal.loads"),
    };
}
