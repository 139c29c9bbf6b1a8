using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>RabbitMQ with pika.</summary>
internal static class PikaLibrary
{
    public static Library Rows { get; } = new("pika")
    {
        Sources = From(Remote, """
            pika.adapters.blocking_connection.BlockingChannel.basic_get pika.adapters.blocking_connection.BlockingChannel.consume
            """),
        Callbacks = Calling(1, "on_message_callback", 3, "pika.adapters.blocking_connection.BlockingChannel.basic_consume pika.channel.Channel.basic_consume *.basic_consume"),
    };
}
