using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary>Writes nothing: the report shows the difference.</summary>
internal sealed class NoDelivery : IDelivery
{
    public FileOutcome Deliver(FileOutcome outcome) => outcome;

    public bool NeedsUnchanged(InputFile input) => false;
}
