import { ref, shallowRef } from 'vue'
import type { CheckResult } from '../check/runExercise.ts'
import type { CompiledProject, ProjectFiles } from '../compiler/Project.ts'
import { EditKeeper } from '../keep/EditKeeper.ts'
import { sharedProgress } from '../keep/Progress.ts'
import type { ProgressStep } from '../keep/readProgress.ts'
import { SETTINGS_FILE } from '../network/Server.ts'
import { ReaderCode } from '../project/ReaderCode.ts'
import { sameFiles } from '../project/sameFiles.ts'
import { Sandbox, type SandboxOptions } from '../session/Sandbox.ts'
import { panelWords } from '../words/panelWords.ts'
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
  readonly code: ReaderCode
  /** `null` where the address holds the code. */
  readonly keeper: EditKeeper | null
  readonly isChecking = ref(false)
  readonly checkResults = ref<CheckResult[]>([])
  readonly checkFailure = ref<string | null>(null)
  readonly checkNames = shallowRef<string[]>([])
  /** Whether a check ran to its end since the page was opened. */
  readonly wasTried = ref(false)
  readonly hints = shallowRef<string[]>([])
  /** The solution's files, once they were asked for. */
  readonly solution = shallowRef<ProjectFiles | null>(null)
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
  /** Aborted when it ends: what is still under way starts nothing more. */
  readonly #life = new AbortController()

  /** Runs the start. */
  static create(options: LiveOptions, source: ProjectSource, start: LoadedProject): LiveSandbox {
    const live = new LiveSandbox(
      options,
      source,
      new Sandbox({ ...options, settings: settingsOf(start.files) }),
      start,
    )
    live.keeper?.restore()
    void live.run(false)
    if (options.lesson !== null) sharedProgress().visit(options.lesson)
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
    this.code = new ReaderCode(start.files)
    this.keeper = source.keepsEdits ? new EditKeeper(options.id, this.code) : null
  }

  /** Takes over what was typed; the app follows when typing stops. */
  edit(file: string, text: string): void {
    if (!this.code.edit(file, text)) return
    this.#note('tried')
    // As on two real machines: a server that restarts leaves the app in the browser as it is.
    if (file === SETTINGS_FILE) {
      clearTimeout(this.#settingsTimer)
      this.#settingsTimer = setTimeout(() => this.#saveSettings(), PAUSE)
      return
    }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.run(false), PAUSE)
  }

  /** Writes a settings.py and restarts the server with it, without waiting for more; `null` takes the file away. */
  saveSettings(text: string | null): void {
    if (text !== null) this.code.edit(SETTINGS_FILE, text)
    else if (SETTINGS_FILE in this.code.files.value) this.code.remove(SETTINGS_FILE)
    this.#note('tried')
    this.#saveSettings()
  }

  /** Replaces every file, e.g. by those of another link. */
  async replace(files: ProjectFiles, isAsked = true): Promise<void> {
    this.code.replace(files)
    await this.run(isAsked)
  }

  /** Changes the project other than by typing, and runs it. */
  async change(work: (code: ReaderCode) => void): Promise<void> {
    work(this.code)
    await this.run()
  }

  /**
   * Compiles what is there and runs it; a fault is shown and the app that runs stays.
   * @param isAsked whether the reader asked for it; an app that was stopped waits for that
   */
  async run(isAsked = true): Promise<void> {
    clearTimeout(this.#timer)
    this.#saveSettings()
    const edition = ++this.#edition
    const project = await this.#compile()
    if (this.#life.signal.aborted) return
    // Typing went on while this was compiled: what comes later is what the reader wants to see.
    if (project && edition === this.#edition) await this.sandbox.run(project, isAsked)
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
    this.keeper?.setAside()
    this.code.reset()
    this.checkResults.value = []
    this.checkFailure.value = null
    await this.sandbox.browser.reset()
    this.#compiled = this.#start
    await this.run()
  }

  async #toggleSolution(): Promise<void> {
    if (this.code.version.value === 'solution') {
      this.code.showMine()
      return this.run()
    }
    const solution = await this.#source.solution?.()
    if (!solution) return
    this.solution.value = solution.files
    this.#compiled = solution
    this.code.showSolution(solution.files)
    await this.run()
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
        this.checkFailure.value = panelWords.check.cannotCheck
        return
      }
      const { signal } = this.#life
      const surroundings = { ...this.#options, signal, settings: settingsOf(this.code.files.value) }
      await runExercise(exercise, project, surroundings, (result) => {
        this.checkResults.value = [...this.checkResults.value, result]
      })
      if (!signal.aborted) this.#noteCheck()
    } finally {
      this.isChecking.value = false
    }
  }

  /** The solution as it stands is no pass of the reader's. */
  #noteCheck(): void {
    this.wasTried.value = true
    this.#note('tried')
    const hasPassed = this.checkResults.value.every(({ mismatch }) => !mismatch)
    const { value: solution } = this.solution
    const isSolution = solution !== null && isSameApp(this.code.files.value, solution)
    if (hasPassed && !isSolution) this.#note('passed')
  }

  #note(step: ProgressStep): void {
    const { lesson } = this.#options
    if (lesson !== null) sharedProgress().note(lesson, step)
  }

  end(): void {
    this.#life.abort()
    clearTimeout(this.#timer)
    clearTimeout(this.#settingsTimer)
    this.keeper?.end()
    this.sandbox.end()
    this.sandbox.browser.close()
  }

  #saveSettings(): void {
    clearTimeout(this.#settingsTimer)
    // Before anything of it runs: code may take the tab down.
    this.keeper?.save()
    this.sandbox.browser.useSettings(settingsOf(this.code.files.value)).catch((error: unknown) => {
      console.error('Failed to restart the server with its new settings.', error)
    })
  }

  #afterChange(work: () => Promise<void>): Promise<void> {
    const change = this.#change.then(work)
    this.#change = change.catch(() => {})
    return change
  }

  async #compile(): Promise<CompiledProject | null> {
    const files = this.code.files.value
    const known = this.#compiled
    if (known.compiled && isSameApp(files, known.files)) return known.compiled
    // The compiler is 1 MB; a page that nobody edits never loads it.
    const { compileProject } = await import('../compiler/compileProject.ts')
    const result = await compileProject(files)
    if (!result.ok) {
      if (files === this.code.files.value) this.sandbox.refuse(result.errors)
      return null
    }
    this.#compiled = { files, compiled: result.project }
    return result.project
  }
}

const settingsOf = (files: ProjectFiles): string | null => files[SETTINGS_FILE] ?? null

/** Whether the app's code is the same; the server's settings are no part of it. */
const isSameApp = (a: ProjectFiles, b: ProjectFiles): boolean => sameFiles(appOf(a), appOf(b))

const appOf = (files: ProjectFiles): ProjectFiles =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== SETTINGS_FILE))
