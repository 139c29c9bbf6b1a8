namespace Suture.Proving;

/// <summary>Why an input was run, in the order in which they are run.</summary>
public enum InputPhase
{
    /// <summary>The file is imported.</summary>
    Import,

    /// <summary>Harmless, made up: behaviour, and what normal looks like to the oracle.</summary>
    Neutral,

    /// <summary>Harmless, given.</summary>
    Benign,

    /// <summary>With a payload.</summary>
    Hostile,
}
