using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>NumPy and numexpr.</summary>
internal static class NumpyLibrary
{
    public static Library Rows { get; } = new("numpy")
    {
        Sinks =
        [
            .. Into(SinkKinds.Deserialize, 0, "file", "numpy.load", SinkCondition.PickleIsAllowed),
            .. Into(SinkKinds.Path, 0, "fname", "numpy.loadtxt numpy.genfromtxt numpy.savetxt"),
            .. Into(SinkKinds.Path, 0, "file", "numpy.fromfile numpy.save numpy.savez"),
            .. Into(SinkKinds.Code, 0, "ex", "numexpr.evaluate"),
        ],
        PassThroughs = Words("numpy.array numpy.asarray numpy.frombuffer"),
    };
}
