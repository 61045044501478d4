import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createServer } from '../index.ts'
import { timedelta } from '../python/datetime.ts'
import { defaultSettings } from '../settings.ts'
import { clientOf } from '../testing/client.ts'
import { readSettingsFile } from './readSettingsFile.ts'
import { SettingsFileError } from './SettingsProblem.ts'

test('the settings.py of the real project says what the mock’s defaults say', () => {
  const file = new URL('../../backend/login_lab/settings.py', import.meta.url)
  const { settings } = readSettingsFile(readFileSync(file, 'utf8'))
  expect(settings).toMatchObject(defaultSettings())
})

test.each([
  [
    'from corsheaders.defaults import default_headers\nX = list(default_headers)[:2] + ["x-a"]',
    ['accept', 'accept-encoding', 'x-a'],
  ],
  [
    'from corsheaders.defaults import default_headers as h\nX = (*h[-1:], "x-a",)',
    ['x-requested-with', 'x-a'],
  ],
  ['A = ["a"]\nA += "b",\nA.insert(0, "c")\nA.append("d")\nA.remove("a")\nX = A', ['c', 'b', 'd']],
  ['import datetime\nX = datetime.timedelta(minutes=5) * 2', new timedelta({ minutes: 10 })],
  ['from datetime import timedelta as td\nX = td(1, 2)', new timedelta({ days: 1, seconds: 2 })],
  ["X = 'a' \"b\" r'\\d' '\\u0041\\x42\\n' '''c\nd'''", 'ab\\dAB\nc\nd'],
  ['X = 0xff + 1_000 * 2 - 7 // 2 + -7 % 3 + 2 ** 3', 255 + 2000 - 3 + 2 + 8],
  ['X = 1e3 / 4', 250],
  ['X = {"a": 1, **{"b": None}, "c": (True, not True)}', { a: 1, b: null, c: [true, false] }],
  ['X: "list[str]" = ["a"]  # a comment', ['a']],
  ['A = X = {1, 2}', [1, 2]],
  ['X, Y = 1, 2', 1],
  ['JWT_AUTH["JWT_ALLOW_REFRESH"] = False\nX = JWT_AUTH.get("JWT_ALLOW_REFRESH")', false],
  [
    'import os\nfrom pathlib import Path\nB = Path(__file__).resolve().parent.parent\nX = os.path.join(B, "a") + str(B / "b")',
    '/login_lab/a/login_lab/b',
  ],
  ['import os\nX = os.environ.get("SECRET", "none")', 'none'],
  ['DEBUG = False\nif DEBUG:\n    X = 1\nelif "a" in ["a"]:\n    X = 2\nelse:\n    X = 3', 2],
  ['X = "a" if DEBUG else "b"', 'b'],
  ['"""A docstring."""\nX = 1; Y = 2', 1],
  ['X = [\n  1,  # one\n  2,\n]', [1, 2]],
])('%s', (source, value) => {
  const { settings } = readSettingsFile(source)
  expect((settings as unknown as Record<string, unknown>).X).toEqual(value)
})

test.each([
  ['X = [m for m in MIDDLEWARE]', 1, '`[m for m in MIDDLEWARE]`'],
  ['\ndef f():\n    pass', 2, '`def f():`'],
  ["X = f'{1}'", 1, 'an f-string'],
  ['import sys', 1, '`import sys`'],
  ['from .base import *', 1, '`from .base import *`'],
  ['X = lambda: 1', 1, '`lambda: 1`'],
  ['X = open', 1, null],
])('%s is not run, and the line is named', (source, line, what) => {
  try {
    readSettingsFile(source)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof SettingsFileError)) throw error
    expect(error.line).toBe(line)
    expect(error.message).toContain(
      what ? `Failed to read ${what}: this server reads settings` : 'NameError',
    )
  }
})

test.each([
  ['deep brackets', `X = ${'['.repeat(300)}${']'.repeat(300)}`],
  ['a long chain', `X = ${'1 + '.repeat(50_000)}1`],
  ['a huge power', 'X = 9 ** 9 ** 9'],
  ['a huge list', 'X = [1] * 10 ** 12'],
])('%s neither hangs nor throws anything else', (_what, source) => {
  try {
    readSettingsFile(source)
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsFileError)
  }
})

test.each([
  ['X_FRAME_OPTIONS = "sameorigin"', 'x-frame-options', 'SAMEORIGIN'],
  ['SECURE_REFERRER_POLICY = None', 'referrer-policy', null],
  ['SECURE_CONTENT_TYPE_NOSNIFF = False', 'x-content-type-options', null],
  [
    'import re\nCORS_ALLOWED_ORIGIN_REGEXES = [re.compile(r"^HTTP://.*\\.TEST$", re.I)]',
    'access-control-allow-origin',
    'http://a.test',
  ],
  ['CORS_ALLOW_ALL_ORIGINS = True', 'access-control-allow-origin', '*'],
  ['CORS_URLS_REGEX = r"^/api/"', 'access-control-allow-origin', null],
  ['ALLOWED_HOSTS = [".test"]', 'content-type', 'text/html'],
])('%s shows in the answer', async (settingsFile, header, value) => {
  const { send } = clientOf(createServer({ settingsFile }))
  const answer = await send('GET', '/todos/', {
    headers: { Origin: 'http://a.test', Host: '127.0.0.1:8000' },
  })
  expect(answer.headers.get(header)).toBe(value)
})

test.each([
  ['REST_FRAMEWORK = {}', {}, 200],
  [
    "REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}",
    {},
    403,
  ],
  [
    "REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}",
    { Authorization: `Basic ${btoa('vue:django-rest-123')}` },
    200,
  ],
  [
    "REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}",
    { Authorization: `Basic ${btoa('vue:wrong')}` },
    403,
  ],
  [
    "REST_FRAMEWORK['DEFAULT_PERMISSION_CLASSES'] = ['rest_framework.permissions.IsAdminUser']",
    {},
    401,
  ],
  [
    "REST_FRAMEWORK['DEFAULT_PERMISSION_CLASSES'] = ('rest_framework.permissions.IsAuthenticatedOrReadOnly',)",
    {},
    200,
  ],
])('%s with %j answers %i', async (settingsFile, headers, status) => {
  const { send } = clientOf(createServer({ settingsFile }))
  expect(
    (await send('GET', '/todos/', { headers: headers as Record<string, string> })).status,
  ).toBe(status)
})

test('a JWT_EXPIRATION_DELTA that is no timedelta ends in a 500 at the login, as on the real stack', async () => {
  const server = createServer({ settingsFile: "JWT_AUTH = {'JWT_EXPIRATION_DELTA': 300}" })
  const body = { username: 'vue', password: 'django-rest-123' }
  const { status } = await clientOf(server).send('POST', '/api-token-auth/', { body })
  expect(status).toBe(500)
  expect(server.console.lines.map(({ text }) => text)).toContain(
    "TypeError: unsupported operand type(s) for +: 'datetime.datetime' and 'int'",
  )
})
