using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Patterns of a match statement.</content>
public sealed partial class AstDump
{
    private void WritePattern(string field, Pattern? pattern)
    {
        if (pattern is not null)
        {
            Field(field);
            WritePattern(pattern);
        }
    }

    private void WritePatterns(string field, ImmutableArray<Pattern> patterns)
    {
        Field(field);
        output.Append('[');
        for (var i = 0; i < patterns.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WritePattern(patterns[i]);
        }

        output.Append(']');
    }

    private void WritePattern(Pattern pattern)
    {
        switch (pattern)
        {
            case ValuePattern value:
                Open("MatchValue");
                WriteExpression("value", value.Value);
                break;
            case SingletonPattern singleton:
                output.Append("MatchSingleton(value=").Append(singleton.Value.ToString());
                break;
            case SequencePattern sequence:
                Open("MatchSequence");
                WritePatterns("patterns", sequence.Elements);
                break;
            case MappingPattern mapping:
                Open("MatchMapping");
                WriteExpressions("keys", mapping.Keys);
                WritePatterns("patterns", mapping.Patterns);
                WriteText("rest", mapping.Rest);
                break;
            case ClassPattern type:
                Open("MatchClass");
                WriteExpression("cls", type.Class);
                WritePatterns("patterns", type.Positional);
                WriteTexts("kwd_attrs", type.KeywordNames);
                WritePatterns("kwd_patterns", type.KeywordPatterns);
                break;
            case StarPattern star:
                Open("MatchStar");
                WriteText("name", star.Name);
                break;
            case AsPattern capture:
                Open("MatchAs");
                WritePattern("pattern", capture.Pattern);
                WriteText("name", capture.Name);
                break;
            case OrPattern alternatives:
                Open("MatchOr");
                WritePatterns("patterns", alternatives.Alternatives);
                break;
        }

        Close(pattern);
    }
}
