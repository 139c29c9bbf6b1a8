namespace Suture.Detectors;

/// <summary>Another detector, or a report of one, cannot be used at all; the message is the one line that the user sees.</summary>
public sealed class DetectorException : Exception
{
    public DetectorException(string message)
        : base(message)
    {
    }

    public DetectorException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
