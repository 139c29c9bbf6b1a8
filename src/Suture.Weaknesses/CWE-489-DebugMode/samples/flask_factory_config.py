import logging

from flask import Flask, render_template_string


def create_app():
    """Create and configure the recipe site."""
    app = Flask(__name__)
    app.config['DEBUG'] = True  # finding: debug-mode
    app.config['JSON_SORT_KEYS'] = False

    @app.route('/')
    def index():
        # The page has no values of its own
        return render_template_string('<h1>Recipes</h1>')

    return app


class Printer:
    def __init__(self):
        self.debug = True  # ok: no web application

    def show(self, text):
        if self.debug:
            logging.info(text)
        return text


def main():
    printer = Printer()
    printer.debug = True  # ok: no web application
    printer.show('starting')
    site = create_app()
    site.debug = True  # finding: debug-mode
    site.run(port=5001)


if __name__ == '__main__':
    main()
