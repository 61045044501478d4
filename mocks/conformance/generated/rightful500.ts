import { IntegrityError } from '../../django/core/exceptions.ts'
import { MultiPartParserError } from '../../django/http/MultiPartParserError.ts'
import { DecodeError, ExpiredSignatureError, InvalidTokenError } from '../../jwt/exceptions.ts'
import {
  AssertionError,
  LookupError,
  OverflowError,
  PythonTypeError,
  RecursionError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  ValueError,
} from '../../python/exceptions.ts'
import type { WireRequest } from '../WireRequest.ts'

interface Exception {
  /** What the real stack lets through. */
  rule: string
  /** Where. */
  target: RegExp
  methods?: string[]
  /** Whether this is what it raised. */
  error: (error: unknown) => boolean
}

const is =
  (...classes: (abstract new (...args: never[]) => Error)[]) =>
  (error: unknown) =>
    classes.some((one) => error instanceof one)

const ANYWHERE = /^/

/**
 * All places where the real stack answers 500: known from its recordings, and from `npm run test:django`,
 * which sends such requests to the real one. Any other 500 is a fault of the mock.
 */
const EXCEPTIONS: Exception[] = [
  {
    rule: 'verify and refresh catch two faults of a token only',
    target: /^\/api-token-(verify|refresh)\//,
    methods: ['POST'],
    error: (error) =>
      is(InvalidTokenError)(error) && !is(DecodeError, ExpiredSignatureError)(error),
  },
  {
    rule: 'a time in a token that int() refuses with something else than a ValueError',
    target: ANYWHERE,
    error: is(PythonTypeError, OverflowError),
  },
  {
    rule: 'a refresh adds a number to an orig_iat that is none',
    target: /^\/api-token-refresh\//,
    methods: ['POST'],
    error: is(PythonTypeError),
  },
  {
    rule: 'SQLite keeps integers in 64 bits: a todo beyond them cannot be asked for',
    target: /^\/todos\/0*\d{19,}\//,
    error: is(OverflowError),
  },
  {
    rule: 'a name that is taken only after NFKC passes the validation',
    target: /^\/accounts\/signup\//,
    methods: ['POST'],
    error: is(IntegrityError),
  },
  {
    rule: 'an upload echoes JSON that cannot be rendered: an infinite number, a lone surrogate',
    target: /^\/uploads\//,
    methods: ['POST'],
    error: is(ValueError),
  },
  {
    rule: 'a lone surrogate in a token’s username cannot be asked for in the database',
    target: ANYWHERE,
    error: is(UnicodeEncodeError),
  },
  {
    rule: 'the first word of Authorization is no UTF-8',
    target: ANYWHERE,
    error: is(UnicodeDecodeError),
  },
  {
    rule: 'a file’s name says that it is in an encoding that Python has not',
    target: ANYWHERE,
    error: is(LookupError),
  },
  {
    rule: 'JSON is nested past Python’s recursion limit',
    target: ANYWHERE,
    methods: ['POST', 'PUT', 'PATCH'],
    error: is(RecursionError),
  },
  {
    rule: 'a page that does not exist reads a form if there is a CSRF cookie',
    target: ANYWHERE,
    methods: ['POST'],
    error: is(MultiPartParserError),
  },
  {
    rule: 'MIDDLEWARE without sessions, or with them too late',
    target: ANYWHERE,
    error: is(AssertionError),
  },
]

/** The rule by which the real stack answers 500 here as well, if there is one. */
export function rightful500({ method, target }: WireRequest, error: unknown): string | undefined {
  return EXCEPTIONS.find(
    (one) =>
      one.target.test(target) && (one.methods ?? [method]).includes(method) && one.error(error),
  )?.rule
}
