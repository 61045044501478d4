import fc from 'fast-check'

const MIDDLEWARE = [
  'corsheaders.middleware.CorsMiddleware',
  'django.middleware.security.SecurityMiddleware',
  'django.contrib.sessions.middleware.SessionMiddleware',
  'django.middleware.common.CommonMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.contrib.auth.middleware.AuthenticationMiddleware',
  'django.contrib.messages.middleware.MessageMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
]
const origins = fc.subarray([
  'http://localhost:8080',
  'https://example.com',
  'null',
  'http://a.example.com',
])

/** Overrides as the control plane takes them; none, more often than not. */
export const settings: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        CORS_ALLOWED_ORIGINS: origins,
        CORS_ORIGIN_WHITELIST: origins,
        CORS_ALLOWED_ORIGIN_REGEXES: fc.subarray(['^http://\\w+\\.example\\.com$', 'http://local']),
        CORS_ALLOW_ALL_ORIGINS: fc.boolean(),
        CORS_ORIGIN_ALLOW_ALL: fc.boolean(),
        CORS_ALLOW_CREDENTIALS: fc.boolean(),
        CORS_ALLOW_HEADERS: fc.subarray(['authorization', 'content-type']),
        CORS_ALLOW_METHODS: fc.subarray(['GET', 'POST']),
        CORS_EXPOSE_HEADERS: fc.subarray(['X-Total', 'Allow']),
        CORS_PREFLIGHT_MAX_AGE: fc.constantFrom(0, 60),
        CORS_URLS_REGEX: fc.constantFrom('^/todos/.*$', '/api', '.*'),
        CORS_REPLACE_HTTPS_REFERER: fc.boolean(),
        APPEND_SLASH: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .oneof(fc.shuffledSubarray(MIDDLEWARE), fc.subarray(MIDDLEWARE))
      .map((chain) => ({ MIDDLEWARE: chain })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record(
        {
          JWT_ALLOW_REFRESH: fc.boolean(),
          JWT_EXPIRATION_DELTA: fc.constantFrom(60, -60),
          JWT_REFRESH_EXPIRATION_DELTA: fc.constantFrom(60, -60, 1.5),
          JWT_AUTH_HEADER_PREFIX: fc.constantFrom('Bearer', 'JWT', 'bearer'),
          JWT_VERIFY: fc.boolean(),
          JWT_VERIFY_EXPIRATION: fc.boolean(),
          JWT_LEEWAY: fc.constantFrom(0, 5),
          JWT_AUDIENCE: fc.constantFrom<unknown>('lessons', null, ['lessons', 'others']),
          JWT_ISSUER: fc.constantFrom('me', null),
          JWT_ALGORITHM: fc.constantFrom('HS256', 'HS512'),
          JWT_AUTH_COOKIE: fc.constantFrom('token', null),
        },
        { requiredKeys: [] },
      )
      .map((JWT_AUTH) => ({ JWT_AUTH })),
  },
)
