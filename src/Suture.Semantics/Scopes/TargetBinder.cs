using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Turns statements and patterns that give names values into bindings.</summary>
internal sealed class TargetBinder(FileIndex index)
{
    public void Add(Scope scope, string name, BindingKind kind, SyntaxNode node, Expression? value)
    {
        var symbol = scope.Declare(name);
        var binding = new Binding(symbol, kind, node, value);
        symbol.Add(binding);
        index.Add(binding);
        if (kind == BindingKind.Assignment && value is NameExpression { Identifier: var copied })
        {
            (index.Copies.TryGetValue(copied, out var copies) ? copies : index.Copies[copied] = []).Add(binding);
        }
    }

    /// <summary>Adds the bindings that a node itself makes, not those of its children.</summary>
    public void Bind(SyntaxNode node, Scope scope)
    {
        switch (node)
        {
            case AssignmentStatement assignment:
                foreach (var target in assignment.Targets)
                {
                    BindTarget(target, BindingKind.Assignment, assignment.Value, scope);
                }

                break;
            case AnnotatedAssignment annotated:
                BindTarget(annotated.Target, annotated.Value is null ? BindingKind.Declaration : BindingKind.Assignment, annotated.Value, scope);
                break;
            case AugmentedAssignment augmented:
                BindTarget(augmented.Target, BindingKind.AugmentedAssignment, augmented.Value, scope);
                break;
            case NamedExpression named:
                BindTarget(named.Target, BindingKind.Walrus, named.Value, scope.ForWalrus());
                break;
            case ForStatement loop:
                BindTarget(loop.Target, BindingKind.ForTarget, loop.Iterable, scope);
                break;
            case WithItem { Target: { } target } item:
                BindTarget(target, BindingKind.WithTarget, item.Context, scope);
                break;
            case DeleteStatement deletion:
                foreach (var target in deletion.Targets)
                {
                    BindTarget(target, BindingKind.Deletion, null, scope);
                }

                break;
            default:
                BindNamed(node, scope);
                break;
        }
    }

    public void BindTarget(Expression target, BindingKind kind, Expression? value, Scope scope)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (target)
        {
            case NameExpression name:
                Add(scope, name.Identifier, kind, name, value);
                break;
            case StarredExpression starred:
                BindTarget(starred.Value, Part(kind), value, scope);
                break;
            case TupleExpression tuple:
                BindElements(tuple.Elements, kind, value, scope);
                break;
            case ListExpression list:
                BindElements(list.Elements, kind, value, scope);
                break;
            case AttributeExpression attribute when value is not null && kind is BindingKind.Assignment or BindingKind.WithTarget:
                index.AttributeAssignments.Add((attribute, value!));
                break;
        }
    }

    private void BindElements(IReadOnlyList<Expression> targets, BindingKind kind, Expression? value, Scope scope)
    {
        var values = kind == BindingKind.Assignment ? Elements(value) : null;
        var pairs = values is not null && values.Count == targets.Count && !HasStar(values) && !HasStar(targets);
        for (var i = 0; i < targets.Count; i++)
        {
            BindTarget(targets[i], pairs ? kind : Part(kind), pairs ? values![i] : value, scope);
        }
    }

    private void BindNamed(SyntaxNode node, Scope scope)
    {
        switch (node)
        {
            case GlobalStatement statement:
                foreach (var name in statement.Names)
                {
                    scope.DeclareGlobal(name);
                }

                break;
            case NonlocalStatement statement:
                foreach (var name in statement.Names)
                {
                    scope.DeclareNonlocal(name);
                }

                break;
            case ImportStatement import:
                BindImport(import, scope);
                break;
            case ImportFromStatement import:
                BindImportFrom(import, scope);
                break;
            case ExceptHandler { Name: { } name }:
                Add(scope, name, BindingKind.ExceptTarget, node, null);
                break;
            case TypeParameter parameter:
                Add(scope, parameter.Name, BindingKind.TypeParameter, node, null);
                break;
            case TypeAliasStatement alias:
                Add(scope, alias.Name.Identifier, BindingKind.TypeAlias, alias.Name, alias.Value);
                break;
            case AsPattern { Name: { } name }:
                Add(scope, name, BindingKind.MatchCapture, node, null);
                break;
            case StarPattern { Name: { } name }:
                Add(scope, name, BindingKind.MatchCapture, node, null);
                break;
            case MappingPattern { Rest: { } name }:
                Add(scope, name, BindingKind.MatchCapture, node, null);
                break;
        }
    }

    private void BindImport(ImportStatement import, Scope scope)
    {
        foreach (var alias in import.Aliases)
        {
            index.ImportedModules.Add(alias.Name);
            var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
            Add(scope, alias.Alias ?? (dot < 0 ? alias.Name : alias.Name[..dot]), BindingKind.Import, alias, null);
        }
    }

    private void BindImportFrom(ImportFromStatement import, Scope scope)
    {
        var module = new string('.', import.Level) + import.Module;
        index.ImportedModules.Add(module);
        foreach (var alias in import.Aliases)
        {
            if (alias.Name == "*")
            {
                index.StarImports.Add(module);
            }
            else
            {
                Add(scope, alias.Alias ?? alias.Name, BindingKind.ImportFrom, alias, null);
            }
        }
    }

    private static BindingKind Part(BindingKind kind) => kind == BindingKind.Assignment ? BindingKind.Unpacking : kind;

    private static IReadOnlyList<Expression>? Elements(Expression? value) => value switch
    {
        TupleExpression tuple => tuple.Elements,
        ListExpression list => list.Elements,
        _ => null,
    };

    private static bool HasStar(IReadOnlyList<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression is StarredExpression)
            {
                return true;
            }
        }

        return false;
    }
}
