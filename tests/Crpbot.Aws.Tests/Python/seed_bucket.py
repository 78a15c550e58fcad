"""Creates one bucket on the server given first; the smallest seed."""
import sys

import boto3

s3 = boto3.client("s3", endpoint_url=sys.argv[1])
s3.create_bucket(Bucket=sys.argv[2])
names = [b["Name"] for b in s3.list_buckets()["Buckets"]]
print("seeded" if sys.argv[2] in names else names)
