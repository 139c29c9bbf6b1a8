using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Looks a method up among the public ones of its class: <c>getattr(robot, name)()</c> becomes <c>{"stop": robot.stop}[name]()</c>.</summary>
internal sealed class DispatchTable : IRepairer
{
    private const int MostMethods = 8;

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { Arguments: { Length: 2 or 3 } arguments } lookup
            || file.Model.QualifiedName(lookup.Callee) != "builtins.getattr"
            || arguments.Any(argument => argument.ArgumentKind != ArgumentKind.Positional)
            || MethodLookup.CallOf(lookup) is not { } call)
        {
            return RepairOffer.Abstain("no method is looked up by name here");
        }

        if (arguments[0].Value is not NameExpression receiver || PublicMethods.Of(file, receiver, call) is not { IsDefaultOrEmpty: false } methods || methods.Length > MostMethods)
        {
            return RepairOffer.Abstain("the methods that may be called are not all to be seen in this file");
        }

        var quote = Quotes.Preferred(file);
        var table = $"{{{string.Join(", ", methods.Select(method => $"{quote}{method}{quote}: {receiver.Identifier}.{method}"))}}}";
        var name = file.TextOf(arguments[1].Value);
        var text = arguments.Length == 2 ? $"{table}[{name}]"
            : arguments[2].Value is KeywordConstant { Value: ConstantKeyword.None } ? $"{table}.get({name})"
            : $"{table}.get({name}, {Brackets.AsElement(file, arguments[2].Value)})";
        return RepairOffers.Offer(
            file,
            "choose among the public methods of the class",
            RepairSafety.Validated,
            [new TextEdit(lookup.Span, text), .. arguments.Length == 2 ? ErrorWidening.For(file, lookup, "KeyError", "AttributeError") : []],
            "Only public methods that the class itself defines can be chosen" + (arguments.Length == 2 ? "; another name raises KeyError, not AttributeError." : "."));
    }
}
