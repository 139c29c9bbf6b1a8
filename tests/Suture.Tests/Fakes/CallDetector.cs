using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Tests.Fakes;

/// <summary>Finds every call of a function with a given name.</summary>
internal sealed class CallDetector(string rule, CweId cwe, string function, double confidence) : IDetector
{
    public IEnumerable<Finding> Detect(CodeFile file) =>
        from call in file.Tree.Root.Descendants().OfType<CallExpression>()
        where call.Callee is NameExpression name && name.Identifier == function
        select new Finding(rule, cwe, file.LocationOf(call), $"{function} is called", [], confidence);
}
