using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Statements of one line.</content>
public sealed partial class AstDump
{
    private void WriteStatements(string field, ImmutableArray<Statement> statements)
    {
        Field(field);
        output.Append('[');
        for (var i = 0; i < statements.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteStatement(statements[i]);
        }

        output.Append(']');
    }

    private void WriteBlock(string field, Block? block) => WriteStatements(field, block?.Statements ?? []);

    private void WriteStatement(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement alone:
                Open("Expr");
                WriteExpression("value", alone.Expression);
                Close(alone);
                break;
            case AssignmentStatement assignment:
                Open("Assign");
                WriteExpressions("targets", assignment.Targets, Context.Store);
                WriteExpression("value", assignment.Value);
                Close(assignment);
                break;
            case AugmentedAssignment assignment:
                Open("AugAssign");
                WriteExpression("target", assignment.Target, Context.Store);
                WriteOperator(assignment.Operator);
                WriteExpression("value", assignment.Value);
                Close(assignment);
                break;
            case AnnotatedAssignment assignment:
                WriteAnnotated(assignment);
                break;
            case ReturnStatement returned:
                Open("Return");
                WriteExpression("value", returned.Value);
                Close(returned);
                break;
            case ImportStatement import:
                Open("Import");
                WriteAliases(import.Aliases);
                Close(import);
                break;
            case ImportFromStatement import:
                Open("ImportFrom");
                WriteText("module", import.Module);
                WriteAliases(import.Aliases);
                WriteNumber("level", import.Level);
                Close(import);
                break;
            case RaiseStatement raised:
                Open("Raise");
                WriteExpression("exc", raised.Exception);
                WriteExpression("cause", raised.Cause);
                Close(raised);
                break;
            default:
                WriteShortStatement(statement);
                break;
        }
    }

    private void WriteShortStatement(Statement statement)
    {
        switch (statement)
        {
            case PassStatement:
                Open("Pass");
                break;
            case BreakStatement:
                Open("Break");
                break;
            case ContinueStatement:
                Open("Continue");
                break;
            case DeleteStatement deleted:
                Open("Delete");
                WriteExpressions("targets", deleted.Targets, Context.Delete);
                break;
            case AssertStatement asserted:
                Open("Assert");
                WriteExpression("test", asserted.Test);
                WriteExpression("msg", asserted.Message);
                break;
            case GlobalStatement global:
                Open("Global");
                WriteTexts("names", global.Names);
                break;
            case NonlocalStatement nonlocal:
                Open("Nonlocal");
                WriteTexts("names", nonlocal.Names);
                break;
            case TypeAliasStatement alias:
                Open("TypeAlias");
                WriteExpression("name", alias.Name, Context.Store);
                WriteTypeParameters(alias.TypeParameters, isAlwaysWritten: true);
                WriteExpression("value", alias.Value);
                break;
            case ErrorStatement:
                Open("Error");
                break;
            default:
                WriteCompoundStatement(statement);
                return;
        }

        Close(statement);
    }

    // A target in brackets is not "simple": its annotation is not kept (PEP 526).
    private void WriteAnnotated(AnnotatedAssignment assignment)
    {
        var isSimple = assignment.Target is NameExpression && assignment.Target.Span.Start == assignment.Span.Start;
        Open("AnnAssign");
        WriteExpression("target", assignment.Target, Context.Store);
        WriteExpression("annotation", assignment.Annotation);
        WriteExpression("value", assignment.Value);
        WriteNumber("simple", isSimple ? 1 : 0);
        Close(assignment);
    }

    private void WriteAliases(ImmutableArray<ImportAlias> aliases)
    {
        Field("names");
        output.Append('[');
        for (var i = 0; i < aliases.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            Open("alias");
            WriteText("name", aliases[i].Name);
            WriteText("asname", aliases[i].Alias);
            Close(aliases[i]);
        }

        output.Append(']');
    }
}
