from flask import Flask


class Config:
    """Settings of the photo gallery."""

    DEBUG = False  # finding: debug-mode
    MAX_CONTENT_LENGTH = 4 * 1024 * 1024
    TITLE = "Photos"


def create_gallery():
    gallery = Flask(__name__)
    gallery.config.from_object(Config)

    @gallery.get("/")
    def home():
        return f"<title>{Config.TITLE}</title>"

    return gallery


gallery = create_gallery()

if __name__ == "__main__":
    gallery.run(port=8088)
