using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Formats that data is kept in, harmless and harmful ones.</summary>
internal static class SerializationLibrary
{
    public static Library Rows { get; } = new("serialization")
    {
        Sinks =
        [
            .. Into(SinkKinds.Deserialize, 0, null, """
                pickle.load pickle.loads pickle.Unpickler dill.load dill.loads dill.Unpickler cloudpickle.load cloudpickle.loads
                marshal.load marshal.loads jsonpickle.decode jsonpickle.loads
                """),
            .. Into(SinkKinds.Deserialize, 0, "filename", "shelve.open joblib.load"),
            .. Into(SinkKinds.Deserialize, 0, "f", "torch.load", SinkCondition.MoreThanWeights),
            .. Into(SinkKinds.Deserialize, 0, "filepath_or_buffer", "pandas.read_pickle"),
            .. Into(SinkKinds.Deserialize, 0, "file", "numpy.load", SinkCondition.PickleIsAllowed),
            .. Into(SinkKinds.Deserialize, 0, "stream", "yaml.load yaml.load_all", SinkCondition.LoaderIsUnsafe),
            .. Into(SinkKinds.Deserialize, 0, "stream", "yaml.unsafe_load yaml.unsafe_load_all yaml.full_load yaml.full_load_all"),
        ],
        PassThroughs = Words("""
            json.loads json.load json.dumps simplejson.loads ujson.loads orjson.loads yaml.safe_load yaml.load yaml.full_load
            pickle.loads pickle.load marshal.loads toml.loads tomllib.loads tomllib.load configparser.ConfigParser ast.literal_eval
            xml.etree.ElementTree.fromstring xml.etree.ElementTree.parse defusedxml.ElementTree.fromstring struct.unpack
            """),
    };
}
