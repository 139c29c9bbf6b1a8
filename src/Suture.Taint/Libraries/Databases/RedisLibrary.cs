using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Redis: scripts of its own, and messages that others publish or queue.</summary>
internal static class RedisLibrary
{
    public static Library Rows { get; } = new("redis")
    {
        Sources = From(Remote, """
            redis.client.PubSub.get_message redis.client.PubSub.listen redis.Redis.blpop redis.Redis.brpop redis.Redis.xread
            redis.Redis.xreadgroup
            """),
        Sinks =
        [
            .. Into(SinkKinds.Script, 0, "script", "redis.Redis.eval redis.Redis.register_script redis.Redis.script_load"),
        ],
    };
}
