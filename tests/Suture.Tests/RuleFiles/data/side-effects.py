def read(buffer, clean):
    # ok: buffer-is-evaluated
    evaluate(buffer)
    socket.recv_into(buffer, 10)
    # ruleid: buffer-is-evaluated
    evaluate(buffer)
    # ok: buffer-is-evaluated
    evaluate(1 if buffer else 2)
    # ok: buffer-is-evaluated
    evaluate(clean)


def around(x):
    # ok: source-around-sink
    origin(evaluate(x))
    value = origin(x)
    # ruleid: source-around-sink
    evaluate(1 if value else 2)
    # ruleid: source-around-sink
    evaluate(harmless(value))
    # ok: source-around-sink
    evaluate(x)
