def shelf(box, other):
    box.put(queue.receive())
    # ruleid: message-reaches-page
    page.show(box)
    # ok: message-reaches-page
    page.show(other)


def into(target):
    message = queue.receive(timeout=3)
    copy_into(message, target)
    # ruleid: message-reaches-page
    page.show(target)
    # ok: message-reaches-page
    page.show(page.escape(target))


def checked():
    message = queue.receive()
    # ruleid: message-reaches-page
    page.show(unknown_function(message))
    check(message)
    # ok: message-reaches-page
    page.show(message)
