/** Something wrong with the reader's app, as it is shown over the preview. */
export interface Problem {
  /** `compile`: found before the code ran; `runtime`: thrown by it; `server`: in what the server reads. */
  stage: 'compile' | 'runtime' | 'server'
  message: string
  file: string | null
  /** 1-based line in the reader's own file. */
  line: number | null
}
