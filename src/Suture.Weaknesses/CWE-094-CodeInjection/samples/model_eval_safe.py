import pandas as pd
import torch
from torch import nn


class Session:
    """Keeps expressions; evaluates nothing."""

    def __init__(self):
        self.history = []

    def eval(self, expression):
        self.history.append(expression)
        return len(self.history)

    def exec(self, statement):
        self.history.append(statement)


def predict(model: nn.Module, batch):
    model.eval()  # ok: switches off training
    with torch.no_grad():
        return model(batch).argmax(dim=1)


def total(orders: pd.DataFrame):
    orders = orders.eval("total = price * quantity")  # ok: a constant
    return orders.query("total > 0")["total"].sum()  # ok: a constant


def remember(session: Session, text):
    session.exec(text)  # ok: a method that only remembers
    return session.eval(text)  # ok: the same
