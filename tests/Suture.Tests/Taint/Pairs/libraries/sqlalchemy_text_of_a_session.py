from flask import request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import sessionmaker

Session = sessionmaker(bind=create_engine("sqlite://"))


def rows():
    with Session() as work:
        return work.execute(text("SELECT * FROM t WHERE a = '" + request.args["a"] + "'")).all()  # sink: sql
