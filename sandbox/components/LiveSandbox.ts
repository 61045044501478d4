import { computed, ref, shallowRef } from 'vue'
import type { CheckResult } from '../check/runExercise.ts'
import type { CompiledProject, ProjectFiles } from '../compiler/Project.ts'
import { Sandbox, type SandboxOptions } from '../session/Sandbox.ts'
import { words } from '../words/words.ts'
import type { LoadedProject, ProjectSource } from './ProjectSource.ts'

/** How long typing must stop before the app follows. Milliseconds. */
const PAUSE = 200

/** A sandbox that runs: the reader's files, the app made of them, the exercise's results. */
export class LiveSandbox {
  readonly sandbox: Sandbox
  readonly files = shallowRef<ProjectFiles>({})
  readonly fileNames = computed(() => Object.keys(this.files.value))
  /** Counts up when files change other than by typing, so that an editor takes them over. */
  readonly revision = ref(0)
  readonly showsSolution = ref(false)
  readonly isChecking = ref(false)
  readonly checkResults = ref<CheckResult[]>([])
  readonly checkFailure = ref<string | null>(null)
  readonly hints = shallowRef<string[]>([])
  readonly #options: SandboxOptions
  readonly #source: ProjectSource
  #start: LoadedProject
  /** The project whose compiled form is at hand; anything else is compiled first. */
  #compiled: LoadedProject
  #mine: ProjectFiles | null = null
  /** The change of all files under way: what is asked for meanwhile waits for it. */
  #change: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #edition = 0

  /** Runs the start. */
  static create(options: SandboxOptions, source: ProjectSource, start: LoadedProject): LiveSandbox {
    const live = new LiveSandbox(options, source, new Sandbox(options), start)
    void live.run()
    void source.exercise?.().then(({ hints }) => (live.hints.value = hints))
    return live
  }

  private constructor(
    options: SandboxOptions,
    source: ProjectSource,
    sandbox: Sandbox,
    start: LoadedProject,
  ) {
    this.#options = options
    this.#source = source
    this.sandbox = sandbox
    this.#start = start
    this.#compiled = start
    this.files.value = start.files
  }

  /** Takes over what was typed; the app follows when typing stops. */
  edit(file: string, text: string): void {
    if (this.files.value[file] === text) return
    this.files.value = { ...this.files.value, [file]: text }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.run(), PAUSE)
  }

  /** Replaces every file, e.g. by those of another link. */
  async replace(files: ProjectFiles): Promise<void> {
    this.files.value = files
    this.revision.value++
    await this.run()
  }

  /** Compiles what is there and runs it; a fault is shown and the app that runs stays. */
  async run(): Promise<void> {
    clearTimeout(this.#timer)
    const edition = ++this.#edition
    const project = await this.#compile()
    // Typing went on while this was compiled: what comes later is what the reader wants to see.
    if (project && edition === this.#edition) await this.sandbox.run(project)
  }

  /** Code, storage and server as they were at the start. */
  reset(): Promise<void> {
    return this.#afterChange(() => this.#reset())
  }

  /** Shows the solution, or the reader's own code again, which is kept meanwhile. */
  toggleSolution(): Promise<void> {
    return this.#afterChange(() => this.#toggleSolution())
  }

  async #reset(): Promise<void> {
    this.#mine = null
    this.showsSolution.value = false
    this.checkResults.value = []
    this.checkFailure.value = null
    await this.sandbox.browser.reset()
    this.#compiled = this.#start
    await this.replace(this.#start.files)
  }

  async #toggleSolution(): Promise<void> {
    if (this.#mine) {
      const mine = this.#mine
      this.#mine = null
      this.showsSolution.value = false
      return this.replace(mine)
    }
    const solution = await this.#source.solution?.()
    if (!solution) return
    this.#mine = this.files.value
    this.#compiled = solution
    this.showsSolution.value = true
    await this.replace(solution.files)
  }

  /** Lets the exercise's checks judge the code as it stands. */
  async check(): Promise<void> {
    if (this.isChecking.value || !this.#source.exercise) return
    this.isChecking.value = true
    this.checkResults.value = []
    this.checkFailure.value = null
    try {
      await this.#change
      const [{ runExercise }, exercise, project] = await Promise.all([
        import('../check/runExercise.ts'),
        this.#source.exercise(),
        this.#compile(),
      ])
      if (!project) {
        this.checkFailure.value = words.check.cannotCheck
        return
      }
      await runExercise(exercise, project, this.#options, (result) => {
        this.checkResults.value = [...this.checkResults.value, result]
      })
    } finally {
      this.isChecking.value = false
    }
  }

  end(): void {
    clearTimeout(this.#timer)
    this.sandbox.end()
  }

  #afterChange(work: () => Promise<void>): Promise<void> {
    const change = this.#change.then(work)
    this.#change = change.catch(() => {})
    return change
  }

  async #compile(): Promise<CompiledProject | null> {
    const files = this.files.value
    const known = this.#compiled
    if (known.compiled && sameFiles(files, known.files)) return known.compiled
    // The compiler is 1 MB; a page that nobody edits never loads it.
    const { compileProject } = await import('../compiler/compileProject.ts')
    const result = await compileProject(files)
    if (!result.ok) {
      if (files === this.files.value) this.sandbox.refuse(result.errors)
      return null
    }
    this.#compiled = { files, compiled: result.project }
    return result.project
  }
}

function sameFiles(a: ProjectFiles, b: ProjectFiles): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
