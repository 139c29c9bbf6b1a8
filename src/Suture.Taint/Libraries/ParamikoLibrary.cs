using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Commands on other machines.</summary>
internal static class ParamikoLibrary
{
    public static Library Rows { get; } = new("paramiko")
    {
        Sinks =
        [
            .. Into(SinkKinds.Shell, 0, "command", "paramiko.SSHClient.exec_command paramiko.Channel.exec_command *.exec_command"),
            .. Into(SinkKinds.Shell, 0, "command", "fabric.Connection.run fabric.Connection.sudo invoke.run fabric.api.run fabric.api.local fabric.api.sudo"),
        ],
        Sources = From(Remote, "paramiko.Channel.recv paramiko.Channel.recv_stderr"),
    };
}
