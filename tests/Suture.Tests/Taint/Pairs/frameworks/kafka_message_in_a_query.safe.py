import sqlite3

from kafka import KafkaConsumer

connection = sqlite3.connect("events.db")
for message in KafkaConsumer("events"):
    name = message.value.decode()
    connection.execute("INSERT INTO events VALUES (?)", (name,))
