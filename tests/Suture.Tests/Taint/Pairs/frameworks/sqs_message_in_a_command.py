import os

import boto3

queue = boto3.client("sqs")
answer = queue.receive_message(QueueUrl="https://queue.example/jobs")
for message in answer["Messages"]:
    os.system("process " + message["Body"])  # sink: shell
