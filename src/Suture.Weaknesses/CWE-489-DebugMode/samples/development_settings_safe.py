import os


class Config:
    DEBUG = False  # ok
    TESTING = False
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class DevelopmentConfig(Config):
    DEBUG = True  # ok: chosen for development only


class TestConfig(Config):
    TESTING = True
    DEBUG = True  # ok: chosen for tests only


class ProductionConfig(Config):
    DEBUG = False  # ok


CONFIGS = {"development": DevelopmentConfig, "testing": TestConfig, "production": ProductionConfig}


def configure(app):
    """Load the configuration that the environment names."""
    name = os.environ.get("APP_ENV", "production")
    app.config.from_object(CONFIGS[name])
    app.config["DEBUG"] = CONFIGS[name].DEBUG  # ok: the configuration decides
    return app
