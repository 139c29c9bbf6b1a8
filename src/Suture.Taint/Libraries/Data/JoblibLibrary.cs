using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>joblib, dill, cloudpickle and jsonpickle: pickles by other names.</summary>
internal static class JoblibLibrary
{
    public static Library Rows { get; } = new("joblib")
    {
        Sinks =
        [
            .. Into(SinkKinds.Deserialize, 0, "filename", "joblib.load"),
            .. Into(SinkKinds.Deserialize, 0, null, "dill.load dill.loads dill.Unpickler cloudpickle.load cloudpickle.loads jsonpickle.decode jsonpickle.loads"),
        ],
    };
}
