using CsCheck;
using Suture.Syntax.Python;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Syntax;

public sealed class LosslessTests
{
    private const int Iterations = 3000;

    [Fact]
    public void Any_soup_of_tokens_comes_back() => PythonSoup.Code.Sample(code => Check(PythonParser.Parse(code)), iter: Iterations);

    [Fact]
    public void Any_bytes_come_back() => Gen.Byte.Array[0, 60].Sample(
        bytes =>
        {
            var source = PythonSource.Decode(bytes);
            var tree = PythonParser.Parse(source);
            Check(tree);
            Assert.Equal(bytes, source.Encoding.Encode(tree.ToFullString()));
        },
        iter: Iterations);

    [Fact]
    public void Every_prefix_of_every_construct_comes_back()
    {
        foreach (var file in Directory.EnumerateFiles(Snapshot.Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var snapshot in Snapshot.Read(Path.GetFileName(file)))
            {
                for (var length = snapshot.Code.Length; length >= 0; length--)
                {
                    Check(PythonParser.Parse(snapshot.Code[..length]));
                }
            }
        }
    }

    [Fact]
    public void Every_prefix_of_every_sample_comes_back()
    {
        var samples = Path.Combine(Repository.Root, "src", "Suture.Weaknesses");
        foreach (var file in Directory.EnumerateFiles(samples, "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var code = PythonSource.Decode(File.ReadAllBytes(file)).Text;
            for (var length = code.Length; length >= 0; length--)
            {
                Assert.Equal(code[..length], PythonParser.Parse(code[..length]).ToFullString());
            }
        }
    }

    private static void Check(SyntaxTree tree)
    {
        Assert.Equal(tree.Source.Text, tree.ToFullString());
        Assert.Equal(TokenKind.EndOfFile, tree.Tokens[^1].Kind);
        var position = 0;
        foreach (var token in tree.Tokens)
        {
            Assert.True(token.Start >= position && token.Length >= 0, $"token {token} lies before {position}");
            position = token.End;
        }

        Assert.Equal(tree.Source.Length, position);
        foreach (var node in tree.Root.Descendants())
        {
            Assert.True(Holds(node.Parent!, node), $"{node.Kind} {node.Span} leaves {node.Parent!.Kind} {node.Parent.Span}");
        }

        Assert.All(tree.Errors, error => Assert.True(new TextSpan(0, tree.Source.Length + 1).Contains(error.Span)));
    }

    private static bool Holds(SyntaxNode parent, SyntaxNode child) => parent.Span.Contains(child.Span);
}
