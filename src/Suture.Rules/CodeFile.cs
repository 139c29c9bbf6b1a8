using System.Collections.Immutable;
using Suture.Findings;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Rules;

/// <summary>A file with all that is known of it: what a detector reads and a repairer edits.</summary>
public sealed class CodeFile
{
    private readonly Lazy<SemanticModel> model;
    private readonly Lazy<TaintFacts> taint;

    private readonly FileContext context;
    private readonly Dictionary<TaintQuestion, TaintFacts> answers = new(ReferenceEqualityComparer.Instance);

    /// <param name="path">As the user named it.</param>
    /// <param name="tree">What the file says.</param>
    /// <param name="context">What the project's other files say; null for a file by itself.</param>
    public CodeFile(string path, SyntaxTree tree, FileContext? context = null)
    {
        (Path, Tree, this.context) = (path, tree, context ?? FileContext.Alone);
        model = new Lazy<SemanticModel>(() => SemanticModel.Create(tree, this.context.Names));
        taint = new Lazy<TaintFacts>(() => TaintFacts.Of(tree, model, this.context));
    }

    public string Path { get; }

    public SyntaxTree Tree { get; }

    public SourceText Source => Tree.Source;

    public SemanticModel Model => model.Value;

    public TaintFacts Taint => taint.Value;

    /// <summary>True when following values took more than its budget, so that flows may be missing.</summary>
    public bool IsTaintExhausted => Taint.IsExhausted || answers.Values.Any(facts => facts.IsExhausted);

    /// <summary>Where values go that rules from outside ask for.</summary>
    public TaintFacts TaintFor(TaintQuestion question)
    {
        if (!answers.TryGetValue(question, out var facts))
        {
            var asked = context.Asking(question);
            var known = asked.Names is null ? model : new Lazy<SemanticModel>(() => SemanticModel.Create(Tree, asked.Names));
            answers.Add(question, facts = TaintFacts.Of(Tree, known, asked));
        }

        return facts;
    }

    public static CodeFile Parse(string path, SourceText source, FileContext? context = null) => new(path, PythonParser.Parse(source), context);

    /// <summary>The same file with another text.</summary>
    public CodeFile With(SourceText source) => Parse(Path, source, context.Again());

    /// <summary>
    /// True when the file may mean something of any of these names; false answers cost next to nothing. Where other files are known, they
    /// may hand it on under other names.
    /// </summary>
    public bool Mentions(params ReadOnlySpan<string> names) => Tree.MentionsAny(names) || (context.Names is not null && Model.HasRenamedImports);

    /// <summary>The calls whose callee has a qualified name, in order of position.</summary>
    public IEnumerable<CallExpression> CallsTo(string qualifiedName) =>
        from call in CallsThatMayMean(LastNames.Of(qualifiedName))
        where Model.QualifiedName(call.Callee) == qualifiedName
        select call;

    /// <summary>
    /// The calls that may mean a callable whose last name is one of these, in order of position: those of that name, and all calls of plain
    /// names where one of them may be an alias.
    /// </summary>
    public ImmutableArray<CallExpression> CallsThatMayMean(params string[] lastNames)
    {
        if (!Mentions(lastNames))
        {
            return [];
        }

        var mayMean = CalleeTest(lastNames);
        return Tree.CallsWhere(call => mayMean(call.Callee));
    }

    /// <summary>The calls that pass an argument by one of these keywords, or pass any by position to what may be so called; in order of position.</summary>
    public ImmutableArray<CallExpression> CallsPassing(IReadOnlySet<string> keywords, params string[] lastNames)
    {
        var mayMean = CalleeTest(lastNames);
        return Tree.CallsWhere(call =>
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Name is { } name ? keywords.Contains(name) : mayMean(call.Callee))
                {
                    return true;
                }
            }

            return false;
        });
    }

    /// <summary>Tells of any callee in the file whether it may mean a callable whose last name is one of these, from its words alone.</summary>
    public Func<Expression, bool> CalleeTest(params string[] lastNames)
    {
        var mayRename = context.Names is not null || Tree.MayRename(lastNames);
        return callee => callee switch
        {
            AttributeExpression method => lastNames.AsSpan().Contains(method.Name),
            NameExpression name => mayRename || lastNames.AsSpan().Contains(name.Identifier),
            _ => mayRename,
        };
    }

    public Location LocationOf(TextSpan span) => Location.Of(Path, Source, span);

    public Location LocationOf(SyntaxNode node) => LocationOf(node.Span);

    public string TextOf(SyntaxNode node) => Tree.TextOf(node);
}
