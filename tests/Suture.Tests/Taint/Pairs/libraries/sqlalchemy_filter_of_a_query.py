from flask import request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from shop.models import Product


def products():
    with Session(create_engine("sqlite://")) as work:
        return work.query(Product).filter(text("price < " + request.args["price"])).all()  # sink: sql
