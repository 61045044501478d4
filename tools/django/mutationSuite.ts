import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { goodToken } from '../../mocks/conformance/generated/tokens.ts'
import { mutationsOf } from '../../mocks/conformance/mutationsOf.ts'
import { decode } from '../../mocks/jwt/decode.ts'
import { PythonError } from '../../mocks/python/exceptions.ts'
import { defaultSettings } from '../../mocks/settings.ts'
import { projectRoot } from '../process/projectRoot.ts'
import type { Suite } from '../test/Suite.ts'

const OPTIONS = {
  algorithm: 'HS256',
  verify: true,
  verify_exp: true,
  leeway: 0,
  audience: null,
  issuer: null,
}
const ONE_HUNDRED_MEGABYTES = 100_000_000

/** Every token that one character makes of a good one: PyJWT and the mock have to say the same of it. */
export function mutationSuite(python: string): Suite {
  return {
    name: 'mock = PyJWT',
    run() {
      const key = defaultSettings().SECRET_KEY
      const mutations = mutationsOf(goodToken)
      const said = askPyJwt(
        python,
        key,
        mutations.map(({ token }) => token),
      )
      const different = mutations.filter(({ token }, at) => judge(token, key) !== said[at])
      for (const { kind, at, char, token } of different.slice(0, 20)) {
        const right = said[mutations.findIndex((one) => one.token === token)]
        console.log(
          `${kind} ${JSON.stringify(char)} at ${at}: PyJWT says ${right}, the mock ${judge(token, key)}`,
        )
      }
      const accepted = said.filter((one) => one === 'accepted').length
      console.log(
        `${mutations.length} tokens, ${accepted} accepted by PyJWT, ${different.length} judged differently`,
      )
      return Promise.resolve({
        passed: mutations.length - different.length,
        failed: different.length,
      })
    },
  }
}

function judge(token: string, key: string): string {
  try {
    decode(token, key, { ...OPTIONS, now: Math.floor(Date.now() / 1000) })
    return 'accepted'
  } catch (error) {
    if (error instanceof PythonError) return error.qualname
    throw error
  }
}

function askPyJwt(python: string, key: string, tokens: string[]): string[] {
  const script = join(projectRoot, 'tools/django/decode_tokens.py')
  const { stdout, stderr } = spawnSync(python, ['-W', 'ignore', script], {
    input: JSON.stringify([key, tokens]),
    encoding: 'utf8',
    maxBuffer: ONE_HUNDRED_MEGABYTES,
  })
  try {
    return JSON.parse(stdout) as string[]
  } catch (error) {
    throw new Error(`Failed to ask PyJWT: ${stderr}`, { cause: error })
  }
}
