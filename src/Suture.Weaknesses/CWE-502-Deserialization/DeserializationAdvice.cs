using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Says what to do by hand where only another format helps.</summary>
internal sealed class DeserializationAdvice : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var reader = file.Tree.FindNode<CallExpression>(finding.Location.Span) is { } call ? Reader.UnsafelyUsedBy(file, call) : null;
        return RepairOffers.Advise("choose a format that holds data only", reader switch
        {
            { Name: "joblib.load" or "sklearn.externals.joblib.load" } => "Store models with skops or ONNX, or check a signature of the file before loading it.",
            { Name: "pandas.read_pickle" or "pandas.io.pickle.read_pickle" } => "Store tables as Parquet or CSV and read them with pandas.read_parquet or pandas.read_csv.",
            { Name: "shelve.open" } => "Keep the data in sqlite3 or JSON: a shelf is a file of pickles.",
            { Kind: ReaderKind.Torch } => "Save model.state_dict() instead of the model, and load it with weights_only=True.",
            { Kind: ReaderKind.Marshal } => "Exchange JSON: marshal crashes on bad data and can hold code.",
            { Kind: ReaderKind.Numpy } => "Save numbers as arrays and everything else as JSON.",
            _ => "Exchange JSON, or check an HMAC of the bytes with hmac.compare_digest before reading them.",
        });
    }
}
