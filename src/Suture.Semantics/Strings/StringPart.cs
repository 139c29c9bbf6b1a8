namespace Suture.Semantics;

/// <summary>A part of a string that code builds: a <see cref="StringText"/> or a <see cref="StringHole"/>. A closed set.</summary>
public abstract record StringPart
{
    private protected StringPart()
    {
    }
}
