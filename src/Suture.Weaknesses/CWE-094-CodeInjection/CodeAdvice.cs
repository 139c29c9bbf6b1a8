using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Says what to do by hand where no repair can keep what the code is for.</summary>
internal sealed class CodeAdvice : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var sink = file.Tree.FindNode<CallExpression>(finding.Location.Span) is { } call ? CodeSink.Of(file, call) : null;
        return RepairOffers.Advise("take the choice away from the input", sink?.Name switch
        {
            "builtins.getattr" => "Look the name up in a dictionary of the functions that may be called.",
            "builtins.__import__" or "importlib.import_module" or "importlib.__import__" =>
                "Check the name against a list of the modules that may be imported.",
            "builtins.eval" => "Read data with ast.literal_eval or json.loads, and let a dictionary of functions stand for named operations.",
            "pandas.eval" or "pandas.DataFrame.eval" or "pandas.DataFrame.query" =>
                "Compare columns by code, frame[frame[column] == value], and check the column's name against frame.columns.",
            _ => "Whole programs from outside can only be run in a sandbox of their own: a separate process without rights, or a service made for it.",
        });
    }
}
