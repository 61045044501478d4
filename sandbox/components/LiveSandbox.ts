import { computed, ref, shallowRef } from 'vue'
import type { CheckResult } from '../check/runExercise.ts'
import type { CompiledProject, ProjectFiles } from '../compiler/Project.ts'
import { sharedProgress } from '../keep/Progress.ts'
import { SETTINGS_FILE } from '../network/Server.ts'
import { Sandbox, type SandboxOptions } from '../session/Sandbox.ts'
import { words } from '../words/words.ts'
import type { LoadedProject, ProjectSource } from './ProjectSource.ts'

/** The settings come with the files. */
export type LiveOptions = Omit<SandboxOptions, 'settings'> & {
  /** The lesson whose progress it counts for; `null`: for none. */
  lesson: string | null
}

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
  readonly checkNames = shallowRef<string[]>([])
  /** Whether a check ran to its end since the page was opened. */
  readonly wasTried = ref(false)
  readonly hints = shallowRef<string[]>([])
  /** The solution's files, once they were asked for. */
  readonly solution = shallowRef<ProjectFiles | null>(null)
  readonly #mine = shallowRef<ProjectFiles | null>(null)
  /** The reader's own code, which is kept while the solution is shown. */
  readonly mine = computed(() => this.#mine.value ?? this.files.value)
  readonly #options: LiveOptions
  readonly #source: ProjectSource
  #start: LoadedProject
  /** The project whose compiled form is at hand; anything else is compiled first. */
  #compiled: LoadedProject
  /** The change of all files under way: what is asked for meanwhile waits for it. */
  #change: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #settingsTimer: ReturnType<typeof setTimeout> | undefined
  #edition = 0

  /** Runs the start. */
  static create(options: LiveOptions, source: ProjectSource, start: LoadedProject): LiveSandbox {
    const live = new LiveSandbox(
      options,
      source,
      new Sandbox({ ...options, settings: settingsOf(start.files) }),
      start,
    )
    void live.run()
    if (options.lesson !== null) sharedProgress().note(options.lesson, 'opened')
    void source.exercise?.().then(({ hints, checks }) => {
      live.hints.value = hints
      live.checkNames.value = checks.map(({ name }) => name)
    })
    return live
  }

  private constructor(
    options: LiveOptions,
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
    // As on two real machines: a server that restarts leaves the app in the browser as it is.
    if (file === SETTINGS_FILE) {
      clearTimeout(this.#settingsTimer)
      this.#settingsTimer = setTimeout(() => this.#saveSettings(), PAUSE)
      return
    }
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
    this.#saveSettings()
    const edition = ++this.#edition
    const project = await this.#compile()
    // Typing went on while this was compiled: what comes later is what the reader wants to see.
    if (project && edition === this.#edition) await this.sandbox.run(project)
  }

  /** Code, storage and server as they were at the start. */
  reset(): Promise<void> {
    return this.#afterChange(() => this.#reset())
  }

  /** Brings the solution's files, to be compared with. */
  async loadSolution(): Promise<void> {
    this.solution.value ??= (await this.#source.solution?.())?.files ?? null
  }

  /** Shows the solution, or the reader's own code again, which is kept meanwhile. */
  toggleSolution(): Promise<void> {
    return this.#afterChange(() => this.#toggleSolution())
  }

  async #reset(): Promise<void> {
    this.#mine.value = null
    this.showsSolution.value = false
    this.checkResults.value = []
    this.checkFailure.value = null
    await this.sandbox.browser.reset()
    this.#compiled = this.#start
    await this.replace(this.#start.files)
  }

  async #toggleSolution(): Promise<void> {
    const mine = this.#mine.value
    if (mine) {
      this.#mine.value = null
      this.showsSolution.value = false
      return this.replace(mine)
    }
    const solution = await this.#source.solution?.()
    if (!solution) return
    this.#mine.value = this.files.value
    this.solution.value = solution.files
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
      const surroundings = { ...this.#options, settings: settingsOf(this.files.value) }
      await runExercise(exercise, project, surroundings, (result) => {
        this.checkResults.value = [...this.checkResults.value, result]
      })
      this.#noteCheck()
    } finally {
      this.isChecking.value = false
    }
  }

  /** The solution as it stands is no pass of the reader's. */
  #noteCheck(): void {
    this.wasTried.value = true
    const { lesson } = this.#options
    if (lesson === null) return
    sharedProgress().note(lesson, 'tried')
    const hasPassed = this.checkResults.value.every(({ mismatch }) => !mismatch)
    const { value: solution } = this.solution
    const isSolution = solution !== null && sameFiles(this.files.value, solution)
    if (hasPassed && !isSolution) sharedProgress().note(lesson, 'passed')
  }

  end(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#settingsTimer)
    this.sandbox.end()
    this.sandbox.browser.close()
  }

  #saveSettings(): void {
    clearTimeout(this.#settingsTimer)
    this.sandbox.browser.useSettings(settingsOf(this.files.value)).catch((error: unknown) => {
      console.error('Failed to restart the server with its new settings.', error)
    })
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

const settingsOf = (files: ProjectFiles): string | null => files[SETTINGS_FILE] ?? null

/** Whether the app's code is the same; the server's settings are no part of it. */
function sameFiles(a: ProjectFiles, b: ProjectFiles): boolean {
  const names = namesOfCode(a)
  return names.length === namesOfCode(b).length && names.every((name) => a[name] === b[name])
}

const namesOfCode = (files: ProjectFiles): string[] =>
  Object.keys(files).filter((name) => name !== SETTINGS_FILE)
