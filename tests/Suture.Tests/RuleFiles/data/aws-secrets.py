import boto3
from boto3.session import Session

KEY = os.environ["KEY"]

# ruleid: aws-secret-in-code
boto3.client("s3", aws_secret_access_key="abcdefghijABCDEFGHIJ0123456789abcdefghij")
# ruleid: aws-secret-in-code
s = Session(region_name="eu-west-1", aws_secret_access_key="abcdefghijABCDEFGHIJ0123456789abcdefghij")
# ok: aws-secret-in-code
boto3.client("s3", aws_secret_access_key="changeme")
# ok: aws-secret-in-code
boto3.resource("s3", aws_secret_access_key=KEY)
# ok: aws-secret-in-code
connect(aws_secret_access_key="abcdefghijABCDEFGHIJ0123456789abcdefghij")
