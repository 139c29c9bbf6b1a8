"""Send events to webhooks and retry when a receiver is busy."""
import time

import requests

MAX_RETRIES = 3


class WebhookClient:
    """Delivers events as JSON."""

    def __init__(self, url, token, timeout=10):
        self.url = url
        self.timeout = timeout
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def send(self, event):
        """Post an event; returns True when the receiver took it."""
        for attempt in range(MAX_RETRIES):
            response = self.session.post(self.url, json=event, timeout=self.timeout, verify=False)
            if response.status_code < 500:
                return response.ok
            time.sleep(2 ** attempt)
        return False

    def health(self):
        response = self.session.get(self.url + "/health", timeout=self.timeout)
        return response.status_code == 200
