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

    public static CodeFile Parse(string path, SourceText source, FileContext? context = null) => new(path, PythonParser.Parse(source), context);

    /// <summary>The same file with another text.</summary>
    public CodeFile With(SourceText source) => Parse(Path, source, context.Again());

    /// <summary>
    /// True when the file may mean something of any of these names; false answers cost next to nothing. Where other files are known, they
    /// may hand it on under other names.
    /// </summary>
    public bool Mentions(params ReadOnlySpan<string> names) => Tree.MentionsAny(names) || (context.Names is not null && Model.HasRenamedImports);

    /// <summary>The calls whose callee has a qualified name, in order of position.</summary>
    public ImmutableArray<CallExpression> CallsTo(string qualifiedName) =>
        Mentions(qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..]) ? Model.CallsTo(qualifiedName) : [];

    /// <summary>The calls that may mean a callable whose last name is one of these: methods so called, and all calls of plain names, which may be aliases.</summary>
    public IEnumerable<CallExpression> CallsThatMayMean(params string[] lastNames)
    {
        if (!Mentions(lastNames))
        {
            yield break;
        }

        foreach (var call in Model.Calls)
        {
            if (call.Callee is not AttributeExpression method || lastNames.AsSpan().Contains(method.Name))
            {
                yield return call;
            }
        }
    }

    public Location LocationOf(TextSpan span) => Location.Of(Path, Source, span);

    public Location LocationOf(SyntaxNode node) => LocationOf(node.Span);

    public string TextOf(SyntaxNode node) => Tree.TextOf(node);
}
