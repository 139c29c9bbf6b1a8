using System.Collections;

namespace Suture.Patterns;

/// <summary>What the metavariables of a match stand for, in the order in which they were bound. Never changed: <see cref="With"/> gives another.</summary>
public sealed class Bindings : IEnumerable<KeyValuePair<string, BoundCode>>
{
    private readonly Bindings? before;
    private readonly string name;
    private readonly BoundCode? value;

    private Bindings(Bindings? before, string name, BoundCode? value) => (this.before, this.name, this.value) = (before, name, value);

    public static Bindings Empty { get; } = new(null, "", null);

    /// <summary>What a metavariable such as <c>$X</c> stands for; null when it is not bound.</summary>
    public BoundCode? Find(string metavariable)
    {
        for (var at = this; at is not null; at = at.before)
        {
            if (at.name == metavariable)
            {
                return at.value;
            }
        }

        return null;
    }

    /// <summary>With one more; null when the metavariable already stands for other code. <c>$_</c> stands for anything each time.</summary>
    public Bindings? With(string metavariable, BoundCode code)
    {
        if (metavariable == "$_")
        {
            return this;
        }

        return Find(metavariable) is { } known ? known.Key == code.Key ? this : null : new Bindings(this, metavariable, code);
    }

    /// <summary>With all of another match; null when the two disagree.</summary>
    public Bindings? Merge(Bindings other)
    {
        var merged = this;
        foreach (var (metavariable, code) in other)
        {
            if (merged.With(metavariable, code) is not { } next)
            {
                return null;
            }

            merged = next;
        }

        return merged;
    }

    public IEnumerator<KeyValuePair<string, BoundCode>> GetEnumerator()
    {
        var all = new Stack<Bindings>();
        for (var at = this; at.value is not null; at = at.before!)
        {
            all.Push(at);
        }

        foreach (var one in all)
        {
            yield return new(one.name, one.value!);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", this.Select(one => $"{one.Key} = {one.Value.Text}"));
}
