"""Helpers for reading polygon data from text."""
import math


def parse_points(text):
    """Turn a string such as "[(0, 0), (3, 4)]" into a list of points."""
    points = eval(text)  # finding: code-injection
    return [(float(x), float(y)) for x, y in points]


def perimeter(points):
    total = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        total += math.hypot(x2 - x1, y2 - y1)
    return round(total, 3)


def describe(text):
    points = parse_points(text)
    return f"{len(points)} points, perimeter {perimeter(points)}"
