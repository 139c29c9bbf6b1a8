using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary>Where mended code goes.</summary>
internal interface IDelivery
{
    /// <summary>Delivers one file; what goes wrong comes back as a problem of that file.</summary>
    FileOutcome Deliver(FileOutcome outcome);
}
