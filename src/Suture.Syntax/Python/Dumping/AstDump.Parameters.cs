using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Parameters and arguments.</content>
public sealed partial class AstDump
{
    private void WriteParameters(ParameterList list)
    {
        Field("args");
        Open("arguments");
        WriteParametersOf("posonlyargs", list, ParameterKind.PositionalOnly);
        WriteParametersOf("args", list, ParameterKind.Standard);
        WriteStarParameter("vararg", list, ParameterKind.Star);
        WriteParametersOf("kwonlyargs", list, ParameterKind.KeywordOnly);
        WriteDefaults("kw_defaults", list, isKeywordOnly: true);
        WriteStarParameter("kwarg", list, ParameterKind.DoubleStar);
        WriteDefaults("defaults", list, isKeywordOnly: false);
        output.Append(')');
    }

    private void WriteParametersOf(string field, ParameterList list, ParameterKind kind)
    {
        Field(field);
        output.Append('[');
        var isFirst = true;
        foreach (var parameter in list.Parameters)
        {
            if (parameter.ParameterKind == kind)
            {
                output.Append(isFirst ? "" : ", ");
                isFirst = false;
                WriteParameter(parameter);
            }
        }

        output.Append(']');
    }

    private void WriteStarParameter(string field, ParameterList list, ParameterKind kind)
    {
        foreach (var parameter in list.Parameters)
        {
            if (parameter.ParameterKind == kind)
            {
                Field(field);
                WriteParameter(parameter);
                return;
            }
        }
    }

    private void WriteParameter(Parameter parameter)
    {
        Open("arg");
        WriteText("arg", parameter.Name);
        WriteExpression("annotation", parameter.Annotation);
        Close(parameter.NameSpan.Start, EndOfAnnotation(parameter));
    }

    // The brackets around an annotation are part of the parameter, though not of the annotation.
    private int EndOfAnnotation(Parameter parameter)
    {
        if (parameter.Annotation is null)
        {
            return parameter.NameSpan.End;
        }

        var brackets = 0;
        for (var i = tree.TokenIndexAt(parameter.NameSpan.End); tree.Tokens[i].Start < parameter.Annotation.Span.Start; i++)
        {
            brackets += tree.Tokens[i].Kind == TokenKind.LeftParen ? 1 : 0;
        }

        var end = parameter.Annotation.Span.End;
        for (var i = tree.TokenIndexAt(end); brackets > 0 && tree.Tokens[i].Kind == TokenKind.RightParen; i++, brackets--)
        {
            end = tree.Tokens[i].End;
        }

        return end;
    }

    private void WriteDefaults(string field, ParameterList list, bool isKeywordOnly)
    {
        Field(field);
        output.Append('[');
        var isFirst = true;
        foreach (var parameter in list.Parameters)
        {
            var belongs = isKeywordOnly
                ? parameter.ParameterKind == ParameterKind.KeywordOnly
                : parameter.ParameterKind is ParameterKind.PositionalOnly or ParameterKind.Standard && parameter.Default is not null;
            if (!belongs)
            {
                continue;
            }

            output.Append(isFirst ? "" : ", ");
            isFirst = false;
            WriteExpressionOrNone(parameter.Default);
        }

        output.Append(']');
    }

    /// <summary>Positional arguments under a field's name, then the keywords.</summary>
    private void WriteArguments(string positionalField, ImmutableArray<Argument> arguments)
    {
        Field(positionalField);
        output.Append('[');
        var isFirst = true;
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind is ArgumentKind.Positional or ArgumentKind.Star)
            {
                output.Append(isFirst ? "" : ", ");
                isFirst = false;
                WritePositional(argument);
            }
        }

        output.Append(']');
        WriteKeywords(arguments);
    }

    private void WritePositional(Argument argument)
    {
        if (argument.ArgumentKind == ArgumentKind.Positional)
        {
            WriteExpression(argument.Value, Context.Load);
            return;
        }

        Open("Starred");
        WriteExpression("value", argument.Value);
        WriteContext(Context.Load);
        Close(argument);
    }

    private void WriteKeywords(ImmutableArray<Argument> arguments)
    {
        Field("keywords");
        output.Append('[');
        var isFirst = true;
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind is ArgumentKind.Keyword or ArgumentKind.DoubleStar)
            {
                output.Append(isFirst ? "" : ", ");
                isFirst = false;
                Open("keyword");
                WriteText("arg", argument.Name);
                WriteExpression("value", argument.Value);
                Close(argument);
            }
        }

        output.Append(']');
    }

    private void WriteTypeParameters(ImmutableArray<TypeParameter> parameters, bool isAlwaysWritten)
    {
        if (parameters.IsEmpty && !isAlwaysWritten)
        {
            return;
        }

        Field("type_params");
        output.Append('[');
        for (var i = 0; i < parameters.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            var kind = parameters[i].TypeParameterKind;
            Open(kind switch { TypeParameterKind.Star => "TypeVarTuple", TypeParameterKind.DoubleStar => "ParamSpec", _ => "TypeVar" });
            WriteText("name", parameters[i].Name);
            WriteExpression("bound", parameters[i].Bound);
            WriteExpression("default_value", parameters[i].Default);
            Close(parameters[i]);
        }

        output.Append(']');
    }
}
