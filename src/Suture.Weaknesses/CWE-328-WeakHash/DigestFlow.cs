using System.Collections.Immutable;
using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Follows a digest through its function: out of the hash object, through encodings and variables, to where it ends up.</summary>
internal sealed class DigestFlow
{
    private const int MostSteps = 300;

    private static readonly string[] Carriers =
    [
        "builtins.int", "builtins.str", "builtins.bytes", "builtins.bytearray", "builtins.int.from_bytes", "builtins.format",
        "base64.b64encode", "base64.urlsafe_b64encode", "base64.standard_b64encode", "base64.b32encode", "base64.b16encode",
        "binascii.hexlify", "binascii.b2a_hex", "binascii.b2a_base64", "codecs.encode",
        "cryptography.hazmat.primitives.hashes.Hash", "cryptography.hazmat.primitives.hmac.HMAC",
    ];

    private static readonly string[] CarryingMethods =
    [
        "hexdigest", "digest", "finalize", "copy", "encode", "decode", "upper", "lower", "strip", "rstrip", "lstrip", "hex", "format", "join", "zfill", "replace",
    ];

    private readonly CodeFile file;
    private readonly ImmutableArray<DigestEnd>.Builder ends = ImmutableArray.CreateBuilder<DigestEnd>();
    private readonly ImmutableArray<Expression>.Builder inputs = ImmutableArray.CreateBuilder<Expression>();
    private readonly Stack<Expression> waiting = new();
    private readonly HashSet<SyntaxNode> seen = new(ReferenceEqualityComparer.Instance);

    private DigestFlow(CodeFile file) => this.file = file;

    /// <summary>Every place that takes the digest, in the order in which they were found.</summary>
    public ImmutableArray<DigestEnd> Ends => ends.ToImmutable();

    /// <summary>What was fed to the hash object after it was made.</summary>
    public ImmutableArray<Expression> Inputs => inputs.ToImmutable();

    public static DigestFlow From(CodeFile file, Expression digest)
    {
        var flow = new DigestFlow(file);
        flow.waiting.Push(digest);
        while (flow.waiting.TryPop(out var next) && flow.seen.Count < MostSteps)
        {
            if (flow.seen.Add(next))
            {
                flow.Step(next);
            }
        }

        return flow;
    }

    private void Step(Expression value)
    {
        switch (value.Parent)
        {
            case AttributeExpression attribute:
                Method(value, attribute);
                break;
            case Argument { Parent: CallExpression call } argument:
                ends.Add(new DigestEnd(value, argument));
                if (Carries(call))
                {
                    waiting.Push(call);
                }

                break;
            case Interpolation { Parent: StringPiece { Parent: StringExpression text } }:
                waiting.Push(text);
                break;
            case SubscriptExpression subscript when subscript.Target == value:
                ends.Add(new DigestEnd(value, subscript));
                waiting.Push(subscript);
                break;
            case BinaryExpression or ConditionalExpression or BooleanExpression or AwaitExpression or TupleExpression or ListExpression:
                waiting.Push((Expression)value.Parent);
                break;
            case { } taker:
                ends.Add(new DigestEnd(value, taker));
                Follow(value, taker);
                break;
        }
    }

    private void Method(Expression value, AttributeExpression attribute)
    {
        if (attribute.Parent is not CallExpression call || call.Callee != attribute)
        {
            ends.Add(new DigestEnd(value, attribute));
        }
        else if (attribute.Name == "update")
        {
            inputs.AddRange(call.Arguments.Select(argument => argument.Value));
        }
        else if (CarryingMethods.Contains(attribute.Name, StringComparer.Ordinal))
        {
            waiting.Push(call);
        }
        else
        {
            ends.Add(new DigestEnd(value, attribute));
        }
    }

    private bool Carries(CallExpression call) =>
        file.Model.QualifiedName(call.Callee) is { } name && Carriers.Contains(name, StringComparer.Ordinal)
        || call.Callee is AttributeExpression { Name: "format" or "join", Target: StringExpression };

    // A variable takes the digest to wherever it is read.
    private void Follow(Expression value, SyntaxNode taker)
    {
        var target = taker switch
        {
            AssignmentStatement { Targets: [NameExpression name] } assignment when assignment.Value == value => name,
            AnnotatedAssignment { Target: NameExpression name } => name,
            NamedExpression named => named.ChildAt(0) as NameExpression,
            _ => null,
        };
        if (target is null || file.Model.BindingAt(target) is not { } binding)
        {
            return;
        }

        var home = (SyntaxNode?)SemanticModel.EnclosingFunction(target) ?? file.Tree.Root;
        foreach (var read in home.Descendants().OfType<NameExpression>())
        {
            if (read.Identifier == target.Identifier && read != target && file.Model.DefinitionsReaching(read).Contains(binding))
            {
                waiting.Push(read);
            }
        }
    }
}
