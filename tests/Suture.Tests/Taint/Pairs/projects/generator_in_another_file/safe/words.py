def words(text):
    for word in text.split():
        yield str(len(word))
