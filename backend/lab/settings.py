"""The project as tests start it: its own database in memory, and a way to reset everything."""

from login_lab.settings import *  # noqa: F403

WSGI_APPLICATION = 'lab.wsgi.application'

DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.sqlite3',
        # One database for all of runserver's threads, gone when the process ends.
        'NAME': 'file:login-lab?mode=memory&cache=shared',
        'OPTIONS': {'uri': True},
    },
}

# Without this, Django writes a report for ADMINS (there are none) about every 500. It reads the
# session for it, and so `Vary: Cookie` would appear on some answers.
LOGGING = {
    'version': 1,
    'disable_existing_loggers': False,
    'handlers': {'console': {'class': 'logging.StreamHandler'}},
    'loggers': {'django': {'handlers': ['console'], 'level': 'INFO', 'propagate': False}},
}
