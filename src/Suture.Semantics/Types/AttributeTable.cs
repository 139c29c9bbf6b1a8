using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>What is assigned to the attributes of a file's classes (<c>self.conn = …</c>) and of named objects (<c>flask.g.db = …</c>).</summary>
internal sealed class AttributeTable(SemanticModel model, FileIndex index)
{
    private Dictionary<string, List<Expression>>? values;

    /// <summary>The attributes of this file's classes, in order.</summary>
    public IEnumerable<string> LocalNames => Values.Keys.Where(Semantics.LocalNames.IsLocal).Order(StringComparer.Ordinal);

    public bool Has(string qualifiedName) => Values.ContainsKey(qualifiedName);

    public ImmutableArray<Expression> Of(string qualifiedName) =>
        Values.TryGetValue(qualifiedName, out var found) ? [.. found] : [];

    private Dictionary<string, List<Expression>> Values
    {
        get
        {
            if (values is null)
            {
                values = new(StringComparer.Ordinal);
                Fill(values);
            }

            return values;
        }
    }

    private void Fill(Dictionary<string, List<Expression>> table)
    {
        foreach (var (target, value) in index.AttributeAssignments)
        {
            var owner = model.SelfTypeOf(target.Target) ?? model.QualifiedName(target.Target);
            if (owner is null)
            {
                continue;
            }

            var key = $"{owner}.{target.Name}";
            if (!table.TryGetValue(key, out var list))
            {
                table.Add(key, list = []);
            }

            list.Add(value);
        }
    }
}
