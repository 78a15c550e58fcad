import urllib3

pool = urllib3.PoolManager()


class FeedReader:
    def __init__(self, *, endpoint, retries=2):
        self.endpoint = endpoint
        self.retries = retries

    def read(self):
        answer = pool.request("GET", self.endpoint, retries=self.retries)
        return answer.data.decode()
