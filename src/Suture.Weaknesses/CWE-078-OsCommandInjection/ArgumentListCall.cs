using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Rewrites the call itself, so that it takes a list of arguments and gives its surroundings what it gave before.</summary>
internal sealed class ArgumentListCall(CodeFile file, ShellSink sink, string passed)
{
    private readonly List<TextEdit> edits = [];
    private readonly CallLayout layout = CallLayout.Of(file, sink.Call);
    private bool failed;

    /// <summary>All edits, those given included; null when the call has a form that cannot be rewritten.</summary>
    public List<TextEdit>? Rewrite(List<TextEdit> others)
    {
        edits.AddRange(others);
        edits.Add(layout.Replace(sink.Argument, passed));
        switch (sink.Kind)
        {
            case ShellSinkKind.System:
                System();
                break;
            case ShellSinkKind.Popen:
                Popen();
                break;
            case ShellSinkKind.GetOutput:
                GetOutput();
                break;
            case ShellSinkKind.Async:
                Async();
                break;
            default:
                Subprocess();
                break;
        }

        edits.AddRange(ImportEditing.RemoveUnused(file, [.. edits], "os"));
        return failed ? null : edits;
    }

    private void System()
    {
        var use = ResultUse.OfStatus(file, sink.Call);
        Callee(use == StatusUse.Unused ? "run" : "call");
        if (use == StatusUse.Status)
        {
            // os.system gives the wait status, in which the exit code is the high byte.
            var needsBrackets = sink.Call.Parent is not (ReturnStatement or AssignmentStatement or Argument or AnnotatedAssignment);
            edits.Add(TextEdit.Insert(sink.Call.Span.End, needsBrackets ? " << 8)" : " << 8"));
            edits.AddRange(needsBrackets ? [TextEdit.Insert(sink.Call.Span.Start, "(")] : ImmutableArray<TextEdit>.Empty);
        }
    }

    private void Popen()
    {
        if (!DropReadMode())
        {
            failed = true;
            return;
        }

        if (sink.Call.Parent is AttributeExpression { Name: "read", Parent: CallExpression { Arguments.IsEmpty: true } read })
        {
            Callee("run");
            Captured();
            edits.Add(new TextEdit(TextSpan.FromBounds(sink.Call.Span.End, read.Span.End), ".stdout"));
            return;
        }

        failed = failed || ResultUse.IsCloseUsed(sink.Call);
        Callee("Popen");
        Captured();
        edits.Add(TextEdit.Insert(sink.Call.Span.End, ".stdout"));
    }

    private void Captured() => edits.Add(layout.Append($"stdout={Name("PIPE")}, text=True"));

    private bool DropReadMode()
    {
        if (sink.Call.Arguments.Length == 1)
        {
            return true;
        }

        if (sink.Call.Arguments is not [_, var mode] || file.Model.ConstantOf(mode.Value) is not "r")
        {
            return false;
        }

        edits.Add(layout.Remove(mode));
        return true;
    }

    // getoutput joins both streams and drops the last line break.
    private void GetOutput()
    {
        failed = failed || sink.Call.Arguments.Length != 1;
        Callee("run");
        edits.Add(layout.Append($"stdout={Name("PIPE")}, stderr={Name("STDOUT")}, text=True"));
        var quote = Quotes.Preferred(file);
        edits.Add(TextEdit.Insert(sink.Call.Span.End, $".stdout.rstrip({quote}\\n{quote})"));
    }

    private void Async()
    {
        var member = ImportSwap.Member(file, "asyncio", sink.Call.Callee, "create_subprocess_exec");
        failed = failed || member is null || sink.Argument.ArgumentKind != ArgumentKind.Positional;
        Use(member);
    }

    private void Subprocess()
    {
        if (sink.ShellArgument is not { } shell || file.Model.ConstantOf(shell.Value) is not true || sink.Keyword("executable") is not null)
        {
            failed = true;
            return;
        }

        edits.Add(layout.Remove(shell));
    }

    private void Callee(string function) => edits.Add(new TextEdit(sink.Call.Callee.Span, Name(function)));

    private void Use(NeededName? needed)
    {
        if (needed is not null)
        {
            edits.Add(new TextEdit(sink.Call.Callee.Span, needed.Text));
            edits.AddRange(needed.Edits);
        }
    }

    private string Name(string member)
    {
        var needed = ModuleMember.Of(file, "subprocess", member);
        failed = failed || needed is null;
        edits.AddRange(needed?.Edits ?? []);
        return needed?.Text ?? member;
    }
}
