namespace Suture.Validation;

/// <summary>How a benign input's outcomes before and after a repair stand to each other.</summary>
internal enum Agreement
{
    /// <summary>The same, and the code did its work.</summary>
    Same,

    /// <summary>The code refused the input with an error before, so that the input was none that it is made for.</summary>
    NotMeant,

    /// <summary>Different in a way that the repair declares.</summary>
    Declared,

    /// <summary>Different.</summary>
    Different,
}
