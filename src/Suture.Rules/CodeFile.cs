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

    public CodeFile(string path, SyntaxTree tree)
    {
        Path = path;
        Tree = tree;
        model = new Lazy<SemanticModel>(() => SemanticModel.Create(tree));
        taint = new Lazy<TaintFacts>(() => TaintFacts.Of(model.Value));
    }

    public string Path { get; }

    public SyntaxTree Tree { get; }

    public SourceText Source => Tree.Source;

    public SemanticModel Model => model.Value;

    public TaintFacts Taint => taint.Value;

    public static CodeFile Parse(string path, SourceText source) => new(path, PythonParser.Parse(source));

    public Location LocationOf(TextSpan span) => Location.Of(Path, Source, span);

    public Location LocationOf(SyntaxNode node) => LocationOf(node.Span);

    public string TextOf(SyntaxNode node) => Tree.TextOf(node);
}
