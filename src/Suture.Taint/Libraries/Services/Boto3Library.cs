using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Amazon's services: clients are known by the service that their making names.</summary>
internal static class Boto3Library
{
    public static Library Rows { get; } = new("boto3")
    {
        Sources = From(Remote, """
            boto3.client.sqs.receive_message boto3.client.s3.get_object boto3.client.s3.list_objects_v2 boto3.client.kinesis.get_records
            """),
        Sinks =
        [
            .. Into(SinkKinds.Path, 2, "Filename", "boto3.client.s3.download_file"),
            .. Into(SinkKinds.Path, 0, "Filename", "boto3.client.s3.upload_file"),
            .. Into(SinkKinds.Sql, SinkRow.ByName, "QueryString", "boto3.client.athena.start_query_execution"),
            .. Into(SinkKinds.Sql, SinkRow.ByName, "Statement", "boto3.client.dynamodb.execute_statement"),
            .. Into(SinkKinds.Sql, SinkRow.ByName, "sql", "boto3.client.rds-data.execute_statement"),
            .. Into(SinkKinds.Shell, SinkRow.ByName, "Parameters", "boto3.client.ssm.send_command"),
        ],
    };
}
