import { goodToken } from '../../../mocks/conformance/generated/tokens.ts'
import { createServer, type LabServer } from '../../../mocks/index.ts'
import { Todo } from '../../../mocks/todos/models.ts'
import { median } from '../median.ts'

const WARM_UP = 300
const RUNS = 1000
const LONG_RUNS = 30

/** Medians in milliseconds. */
export interface ServerTimes {
  /** `GET /todos/` with a token, through MSW and the whole chain, its answer read. */
  list: number
  /** The same with so many more todos. */
  list1000: number
  list10000: number
}

/** Asks a server in this process, in Node or in a page. */
export async function measureServer(): Promise<ServerTimes> {
  return {
    list: await timeList(createServer(), RUNS),
    list1000: await timeList(withTodos(1000), LONG_RUNS),
    list10000: await timeList(withTodos(10_000), LONG_RUNS),
  }
}

function withTodos(count: number): LabServer {
  const server = createServer()
  const table = server.database.table(Todo)
  for (let n = 1; n <= count; n += 1) {
    table.insert({ owner_id: 1, title: `Todo ${n}`, completed: false })
  }
  return server
}

async function timeList(server: LabServer, runs: number): Promise<number> {
  for (let run = 0; run < Math.min(WARM_UP, runs); run += 1) await list(server)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await list(server)
    times.push(performance.now() - start)
  }
  return median(times)
}

async function list(server: LabServer): Promise<void> {
  const headers = new Headers({ Authorization: `JWT ${goodToken}`, Accept: 'application/json' })
  const response = await server.respond(new Request(`${server.origin}/todos/`), headers)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`Failed to list todos: ${response.status} ${text}`)
}
