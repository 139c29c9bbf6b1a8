using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Kafka with kafka-python, confluent-kafka and aiokafka.</summary>
internal static class KafkaLibrary
{
    public static Library Rows { get; } = new("kafka")
    {
        Sources = From(Remote, "kafka.KafkaConsumer kafka.KafkaConsumer.poll confluent_kafka.Consumer.poll confluent_kafka.Consumer.consume aiokafka.AIOKafkaConsumer"),
    };
}
