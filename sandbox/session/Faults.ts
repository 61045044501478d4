import { computed, shallowRef, type Ref } from 'vue'
import type { CompileError } from '../compiler/Project.ts'
import { SETTINGS_FILE } from '../network/Server.ts'
import type { ServerProblem } from '../network/ServerLab.ts'
import type { Problem } from './Problem.ts'

/** Faults as they were found together: by the compiler, by a run, by the server. */
type Found = Problem[] | ServerProblem | null

/** What is wrong with a sandbox's app, until it is mended; the reader may close what is told of it over the app. */
export class Faults {
  /** Marked in the code. */
  readonly all = computed(() => this.#but([]))
  /** Told over the app. */
  readonly told = computed(() => this.#but(this.#dismissed.value))
  readonly #server: Readonly<Ref<ServerProblem | null>>
  readonly #runtime = shallowRef<Problem[]>([])
  readonly #compile = shallowRef<Problem[]>([])
  readonly #dismissed = shallowRef<Found[]>([])

  /** @param server why the server does not run */
  constructor(server: Readonly<Ref<ServerProblem | null>>) {
    this.#server = server
  }

  /** What the compiler found; none when there was nothing. */
  compiled(errors: CompileError[]): void {
    this.#compile.value = errors.map(({ file, line, message }) => {
      return { stage: 'compile', file, line, message }
    })
  }

  /** What the app threw so far. */
  threw(problems: Problem[]): void {
    this.#runtime.value = [...problems]
  }

  /** What is told now is closed; what is not mended comes back with the next run. */
  dismiss(): void {
    this.#dismissed.value = [this.#server.value, this.#compile.value, this.#runtime.value]
  }

  /** A fault found by the compiler stands before those of the code that still runs. */
  #but(dismissed: Found[]): Problem[] {
    const server = this.#server.value
    const compiled = this.#compile.value
    const ofApp = compiled.length > 0 ? compiled : this.#runtime.value
    return [
      ...(server && !dismissed.includes(server)
        ? [{ stage: 'server' as const, file: SETTINGS_FILE, ...server }]
        : []),
      ...(dismissed.includes(ofApp) ? [] : ofApp),
    ]
  }
}
