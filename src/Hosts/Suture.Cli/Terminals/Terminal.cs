using System.Text;
using Suture.Reporting;

namespace Suture.Cli.Terminals;

/// <summary>The process's own streams, and what may be sent to them.</summary>
internal sealed class Terminal : IDisposable
{
    private Terminal(bool outputIsTerminal, bool errorIsTerminal, bool colour)
    {
        OutputIsTerminal = outputIsTerminal;
        ErrorIsTerminal = errorIsTerminal;
        UsesColour = colour;
        OutputStream = Console.OpenStandardOutput();
        Output = new StreamWriter(OutputStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>For bytes; what was written to <see cref="Output"/> must be flushed before.</summary>
    public Stream OutputStream { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool OutputIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    /// <summary>True when people look on and have not asked for no colours (no-color.org).</summary>
    public bool UsesColour { get; }

    public static Terminal OfThisProcess()
    {
        var isPlain = Variable("NO_COLOR").Length > 0 || string.Equals(Variable("TERM"), "dumb", StringComparison.Ordinal);
        return new Terminal(!Console.IsOutputRedirected, !Console.IsErrorRedirected, !Console.IsOutputRedirected && !isPlain);
    }

    /// <summary>One line on standard error.</summary>
    public void Complain(string message)
    {
        Output.Flush();
        Error.WriteLine("suture: " + Printable.Of(message.ReplaceLineEndings(" ")));
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
