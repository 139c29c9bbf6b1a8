namespace Suture.Validation;

/// <summary>The mended file has no syntax error that the file had not before.</summary>
internal sealed class StillParses : StaticCheck
{
    protected override string? WhyNot(Trial trial)
    {
        var known = trial.Before.Tree.Errors.Select(error => error.Message).ToList();
        foreach (var error in trial.After.Tree.Errors)
        {
            if (!known.Remove(error.Message))
            {
                return $"syntax error at {trial.After.Source.PositionAt(error.Span.Start)}: {error.Message}";
            }
        }

        return null;
    }
}
