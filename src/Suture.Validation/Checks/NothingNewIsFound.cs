namespace Suture.Validation;

/// <summary>No weakness of any kind is found that was not found before.</summary>
internal sealed class NothingNewIsFound : StaticCheck
{
    protected override string? WhyNot(Trial trial) =>
        trial.Correspondence.New is [var first, ..] ? $"{first.Rule} is now found at {first.Location.Start}" : null;
}
