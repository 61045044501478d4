"""Puts `POST /__lab__/reset` in front of the project: outside its middleware, so that it works under any settings."""

import json
import os
from datetime import timedelta

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'lab.settings')

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application
from django.test.utils import override_settings
from rest_framework_jwt.settings import api_settings as jwt_settings

handler = get_wsgi_application()

from .seed import seed

SETTINGS = {
    'CORS_ALLOWED_ORIGINS',
    'CORS_ORIGIN_WHITELIST',
    'CORS_ALLOWED_ORIGIN_REGEXES',
    'CORS_ORIGIN_REGEX_WHITELIST',
    'CORS_ALLOW_ALL_ORIGINS',
    'CORS_ORIGIN_ALLOW_ALL',
    'CORS_ALLOW_CREDENTIALS',
    'CORS_ALLOW_HEADERS',
    'CORS_ALLOW_METHODS',
    'CORS_EXPOSE_HEADERS',
    'CORS_PREFLIGHT_MAX_AGE',
    'CORS_URLS_REGEX',
    'CORS_REPLACE_HTTPS_REFERER',
    'MIDDLEWARE',
    'APPEND_SLASH',
    'JWT_AUTH',
}

overrides = override_settings()
overrides.enable()


class BadRequest(Exception):
    pass


def read_overrides(body):
    try:
        content = json.loads(body) if body.strip() else {}
    except ValueError as error:
        raise BadRequest(f'malformed body: {error}')
    values = content.get('settings', {}) if isinstance(content, dict) else None
    if not isinstance(values, dict):
        raise BadRequest('malformed body: expected {"settings": {NAME: value}}')
    for name in values:
        if name not in SETTINGS:
            raise BadRequest(f'unknown setting {name}')
    if not isinstance(values.get('JWT_AUTH', {}), dict):
        raise BadRequest('malformed body: JWT_AUTH is not an object')
    if 'JWT_AUTH' in values:
        values['JWT_AUTH'] = {
            # JSON has no durations.
            key: timedelta(seconds=value) if key.endswith('_DELTA') else value
            for key, value in values['JWT_AUTH'].items()
        }
    return values


def reset(values):
    global handler, overrides
    overrides.disable()
    overrides = override_settings(**values)
    overrides.enable()
    # djangorestframework-jwt reads its settings once and keeps what it has read.
    jwt_settings.reload()
    jwt_settings._user_settings = settings.JWT_AUTH
    seed()
    # The middleware is loaded when a handler is made.
    handler = WSGIHandler()


def control_plane(environ, start_response):
    status, answer = '204 No Content', b''
    if environ['REQUEST_METHOD'] != 'POST':
        status = '405 Method Not Allowed'
    else:
        try:
            length = int(environ.get('CONTENT_LENGTH') or 0)
            reset(read_overrides(environ['wsgi.input'].read(length)))
        except BadRequest as error:
            status, answer = '400 Bad Request', json.dumps({'error': str(error)}).encode()
    headers = [('Content-Length', str(len(answer)))] if answer or status[:3] != '204' else []
    if answer:
        headers.append(('Content-Type', 'application/json'))
    start_response(status, headers)
    return [answer]


def application(environ, start_response):
    if environ['PATH_INFO'] == '/__lab__/reset':
        return control_plane(environ, start_response)
    return handler(environ, start_response)
