namespace Suture.Weaknesses.Deserialization;

/// <summary>The families of readers, by what can be done about them.</summary>
internal enum ReaderKind
{
    Pickle,
    Yaml,
    Ruamel,
    Torch,
    Numpy,
    Jsonpickle,
    Marshal,

    /// <summary>Formats that only another format can replace: dill, joblib, shelve, pandas pickles.</summary>
    Other,
}
