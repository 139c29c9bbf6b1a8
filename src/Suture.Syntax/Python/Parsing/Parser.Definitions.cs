using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Functions, classes, decorators and type parameters (Language Reference 8.7, 8.8, 8.10).</content>
internal sealed partial class Parser
{
    /// <summary><c>('@' named_expression NEWLINE)+ (class | function)</c></summary>
    private Statement ParseDecorated()
    {
        var start = Start;
        var decorators = ParseDecorators();
        switch (Kind)
        {
            case TokenKind.Def:
                return ParseFunction(start, decorators, isAsync: false);
            case TokenKind.Class:
                return ParseClass(start, decorators);
            case TokenKind.Async when KindAfterNext == TokenKind.Def:
                Advance();
                return ParseFunction(start, decorators, isAsync: true);
            default:
                isPanicking = false;
                Report("invalid syntax");
                return new ErrorStatement(TextSpan.FromBounds(start, decorators[^1].Span.End));
        }
    }

    private ImmutableArray<Decorator> ParseDecorators()
    {
        var mark = nodes.Count;
        while (At(TokenKind.At))
        {
            var start = Start;
            Advance();
            var expression = ParseNamedExpression();
            nodes.Push(new Decorator(SpanFrom(start), expression));
            if (!At(TokenKind.Newline))
            {
                Report("invalid syntax");
                SkipLine();
            }

            Eat(TokenKind.Newline);
            isPanicking = false;
        }

        return nodes.Take<Decorator>(mark);
    }

    /// <summary><c>'def' NAME [type_params] '(' [params] ')' ['->' expression] block</c></summary>
    private FunctionDefinition ParseFunction(int start, ImmutableArray<Decorator> decorators, bool isAsync)
    {
        Advance();
        var (name, nameSpan) = ParseName();
        var typeParameters = ParseTypeParameters();
        var parameters = ParseParameters();
        var returns = Eat(TokenKind.Arrow) ? ParseExpression() : null;
        var body = ParseBlock();
        var span = TextSpan.FromBounds(start, body.Span.End);
        return new FunctionDefinition(span, decorators, isAsync, name, nameSpan, typeParameters, parameters, returns, body);
    }

    private ParameterList ParseParameters()
    {
        if (!Expect(TokenKind.LeftParen, "expected '('"))
        {
            return new ParameterList(new TextSpan(lastEnd, 0), []);
        }

        var parameters = ParseParameterList(TokenKind.RightParen, isLambda: false);
        Expect(TokenKind.RightParen, "invalid syntax");
        return parameters;
    }

    /// <summary><c>'class' NAME [type_params] ['(' [arguments] ')'] block</c></summary>
    private ClassDefinition ParseClass(int start, ImmutableArray<Decorator> decorators)
    {
        Advance();
        var (name, nameSpan) = ParseName();
        var typeParameters = ParseTypeParameters();
        var arguments = At(TokenKind.LeftParen) ? ParseArguments() : [];
        var body = ParseBlock();
        var span = TextSpan.FromBounds(start, body.Span.End);
        return new ClassDefinition(span, decorators, name, nameSpan, typeParameters, arguments, body);
    }

    /// <summary><c>'[' type_param (',' type_param)* [','] ']'</c>, or nothing (PEP 695, 696).</summary>
    private ImmutableArray<TypeParameter> ParseTypeParameters()
    {
        if (!Eat(TokenKind.LeftBracket))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ParseTypeParameter());
        }
        while (Eat(TokenKind.Comma) && !At(TokenKind.RightBracket));

        Expect(TokenKind.RightBracket, "invalid syntax");
        return nodes.Take<TypeParameter>(mark);
    }

    private TypeParameter ParseTypeParameter()
    {
        var start = Start;
        var kind = Kind switch
        {
            TokenKind.Star => TypeParameterKind.Star,
            TokenKind.DoubleStar => TypeParameterKind.DoubleStar,
            _ => TypeParameterKind.Plain,
        };
        if (kind != TypeParameterKind.Plain)
        {
            Advance();
        }

        var name = ParseName().Name;
        var bound = kind == TypeParameterKind.Plain && Eat(TokenKind.Colon) ? ParseExpression() : null;
        var fallback = Eat(TokenKind.Equal) ? ParseStarExpression() : null;
        return new TypeParameter(SpanFrom(Math.Min(start, lastEnd)), kind, name, bound, fallback);
    }
}
