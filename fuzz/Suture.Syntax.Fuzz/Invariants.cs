using Suture.Syntax.Python;

namespace Suture.Syntax.Fuzz;

/// <summary>What holds for any bytes: parsing does not throw, and every byte comes back.</summary>
internal static class Invariants
{
    public static void Check(byte[] bytes)
    {
        var source = PythonSource.Decode(bytes);
        var tree = PythonParser.Parse(source);
        var text = tree.ToFullString();
        if (!source.Encoding.Encode(text).AsSpan().SequenceEqual(bytes))
        {
            throw new InvalidOperationException("the text does not come back byte for byte");
        }

        foreach (var node in tree.Root.Descendants())
        {
            if (!node.Parent!.Span.Contains(node.Span))
            {
                throw new InvalidOperationException($"{node.Kind} {node.Span} leaves {node.Parent.Kind} {node.Parent.Span}");
            }
        }

        AstDump.Of(tree);
    }
}
