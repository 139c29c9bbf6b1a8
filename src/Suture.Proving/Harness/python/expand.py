"""Inputs from templates: each hole (a path into the input that an attacker controls) with each payload, the others as they are."""

import json


def neutral_inputs(templates, values):
    """Each template as it is, then its holes filled with the oracle's harmless values."""
    for template in templates:
        yield template["input"]
        for path in template.get("holes", []):
            for value in values:
                yield fill(template["input"], path, value)


def hostile_inputs(templates, payloads, maximum):
    """The likeliest hole of each template first, with all payloads; at most so many."""
    count = 0
    deepest = max((len(template.get("holes", [])) for template in templates), default=0)
    for rank in range(deepest):
        for template in templates:
            if rank >= len(template.get("holes", [])):
                continue
            for payload in payloads:
                if count >= maximum:
                    return
                count += 1
                yield fill(template["input"], template["holes"][rank], payload), payload


def fill(given, path, value):
    """A copy with a value at a path; bytes in the notation of the input."""
    filled = json.loads(json.dumps(given))
    place = filled
    for step in path[:-1]:
        place = place[step]
    if isinstance(value, (bytes, bytearray)):
        value = {"bytes": bytes(value).hex()}
    old = place[path[-1]]
    kind = next(iter(old)) if isinstance(old, dict) and len(old) == 1 else ""
    if kind in ("path", "file") and isinstance(value, str):
        value = {kind: value}
    elif kind == "stream":
        value = {"stream": value["bytes"] if isinstance(value, dict) else value.encode("utf-8", "replace").hex()}
    elif kind == "bytes" and isinstance(value, str):
        value = {"bytes": value.encode("utf-8", "surrogateescape").hex()}
    place[path[-1]] = value
    return filled
