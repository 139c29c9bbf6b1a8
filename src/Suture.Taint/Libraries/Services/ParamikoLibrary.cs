using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Commands on other machines: paramiko.</summary>
internal static class ParamikoLibrary
{
    public static Library Rows { get; } = new("paramiko")
    {
        Sources = From(Remote, "paramiko.Channel.recv paramiko.Channel.recv_stderr"),
        Sinks =
        [
            .. Into(SinkKinds.Shell, 0, "command", "paramiko.SSHClient.exec_command paramiko.Channel.exec_command *.exec_command"),
        ],
    };
}
