import pickle


class SpamFilter:
    """Classifies mails with a model that was trained elsewhere."""

    def __init__(self, stream):
        # A model is more than plain data: no repair can keep it and be safe.
        self.model = pickle.load(stream)  # finding: unsafe-deserialization

    def is_spam(self, text):
        return bool(self.model.predict([text])[0])
