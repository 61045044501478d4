import type { AppRequest } from '../../../../contract/messages.ts'
import { plainFetch } from '../../../../contract/plainFetch.ts'
import type { Respond } from '../../../../network/Internet.ts'
import { Network } from '../../../../network/Network.ts'
import type { ServerEvent } from '../../../../network/ServerEvent.ts'
import { RunRecord } from '../../../../record/RunRecord.ts'
import { APP_ORIGIN, SERVER_ORIGIN } from '../../../../session/appOrigin.ts'
import { SiteData } from '../../../../storage/SiteData.ts'
import { arrowOf } from './arrowOf.ts'
import { FlowSteps } from './FlowSteps.ts'

export const ALLOWED = {
  'Access-Control-Allow-Origin': APP_ORIGIN,
  'Access-Control-Allow-Headers': 'authorization, content-type',
}

interface Answer {
  status?: number
  headers?: Record<string, string>
  cookies?: string[]
  body?: string
  events?: ServerEvent[]
  /** What the answer waits for. */
  after?: Promise<unknown>
}

/** A sandbox whose server alone is played: the network and the storage record as they do on the site. */
export class FlowScene {
  readonly record = new RunRecord()
  readonly site = new SiteData({ sandbox: null, origin: APP_ORIGIN, record: this.record })
  readonly #answers: Record<string, Answer> = {}
  readonly #network = new Network({
    origin: APP_ORIGIN,
    internet: async (url) =>
      url.port === '9000' ? { failure: 'net::ERR_CONNECTION_REFUSED' } : this.#respond,
    record: this.record,
    cookies: this.site.cookies,
  })

  constructor() {
    this.record.startRun()
  }

  answer(request: string, answer: Answer): this {
    this.#answers[request] = answer
    return this
  }

  send(method: string, path: string, options: Partial<AppRequest> = {}, signal?: AbortSignal) {
    const request: AppRequest = {
      ...plainFetch,
      method,
      url: new URL(path, SERVER_ORIGIN).href,
      headers: [],
      body: null,
      ...options,
    }
    return this.#network.fetch(request, { signal: signal ?? new AbortController().signal })
  }

  readonly #respond: Respond = async (request, _, observe) => {
    const answer = this.#answers[`${request.method} ${new URL(request.url).pathname}`] ?? {}
    await answer.after
    for (const event of answer.events ?? []) observe?.(event)
    const { status = 200, headers = ALLOWED, body = null, cookies = [] } = answer
    return Object.assign(new Response(body, { status, headers }), { setCookieLines: cookies })
  }

  /** Each arrow in a line: who to whom, how it went, what is said. */
  get lines(): string[] {
    const steps = new FlowSteps()
    steps.read(this.record, false)
    return steps.steps.map((step) => {
      const { kind, from, to, state, stops, label } = arrowOf(step)
      const how = [state === 'done' ? '' : state, stops ?? ''].filter(Boolean).join(' ')
      return `${kind} ${from} > ${to}${how && ` (${how})`}: ${label}`
    })
  }
}
