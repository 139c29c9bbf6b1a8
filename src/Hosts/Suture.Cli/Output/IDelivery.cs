using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary>Where mended code goes.</summary>
internal interface IDelivery
{
    /// <summary>Delivers one file; what goes wrong comes back as a problem of that file.</summary>
    FileOutcome Deliver(FileOutcome outcome);

    /// <summary>True when a file is delivered even if nothing in it was changed.</summary>
    bool NeedsUnchanged(InputFile input);
}
