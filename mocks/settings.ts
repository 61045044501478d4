import type { Settings } from './django/conf/Settings.ts'
import { timedelta } from './python/datetime.ts'

/** The project's settings.py. A fresh copy each time: an override never reaches another server. */
export function defaultSettings(): Settings {
  return {
    SECRET_KEY: 'login-lab-secret-key-for-lessons-only-0123456789',
    DEBUG: false,
    ALLOWED_HOSTS: ['*'],
    TIME_ZONE: 'UTC',
    USE_TZ: true,
    LANGUAGE_CODE: 'en-us',
    INSTALLED_APPS: [
      'todos',
      'accounts',
      'uploads',
      'rest_framework',
      'corsheaders',
      'django.contrib.admin',
      'django.contrib.auth',
      'django.contrib.contenttypes',
      'django.contrib.sessions',
      'django.contrib.messages',
      'django.contrib.staticfiles',
    ],
    APPEND_SLASH: true,
    MIDDLEWARE: [
      'corsheaders.middleware.CorsMiddleware',
      'django.middleware.security.SecurityMiddleware',
      'django.contrib.sessions.middleware.SessionMiddleware',
      'django.middleware.common.CommonMiddleware',
      'django.middleware.csrf.CsrfViewMiddleware',
      'django.contrib.auth.middleware.AuthenticationMiddleware',
      'django.contrib.messages.middleware.MessageMiddleware',
      'django.middleware.clickjacking.XFrameOptionsMiddleware',
    ],
    CORS_ORIGIN_WHITELIST: ['http://localhost:8080'],
    REST_FRAMEWORK: {
      DEFAULT_PERMISSION_CLASSES: ['rest_framework.permissions.IsAuthenticated'],
      DEFAULT_AUTHENTICATION_CLASSES: [
        'rest_framework_jwt.authentication.JSONWebTokenAuthentication',
      ],
      DEFAULT_RENDERER_CLASSES: ['rest_framework.renderers.JSONRenderer'],
    },
    AUTH_PASSWORD_VALIDATORS: [
      'UserAttributeSimilarityValidator',
      'MinimumLengthValidator',
      'CommonPasswordValidator',
      'NumericPasswordValidator',
    ].map((name) => ({ NAME: `django.contrib.auth.password_validation.${name}` })),
    JWT_AUTH: {
      JWT_EXPIRATION_DELTA: new timedelta({ hours: 1 }),
      JWT_ALLOW_REFRESH: true,
      JWT_REFRESH_EXPIRATION_DELTA: new timedelta({ days: 7 }),
    },
  }
}
