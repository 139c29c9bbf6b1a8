using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Commands on other machines and on this one: fabric, invoke, pexpect.</summary>
internal static class FabricLibrary
{
    public static Library Rows { get; } = new("fabric")
    {
        Sinks =
        [
            .. Into(SinkKinds.Shell, 0, "command", "fabric.Connection.run fabric.Connection.sudo fabric.Connection.local fabric.api.run fabric.api.local fabric.api.sudo"),
            .. Into(SinkKinds.Shell, 0, "command", "invoke.run invoke.Context.run invoke.Context.sudo"),
            .. Into(SinkKinds.Shell, 0, "command", "pexpect.run pexpect.spawn"),
        ],
    };
}
