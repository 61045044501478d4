/** Why there is no app to see, and what the reader can do. */
export interface Failure {
  title: string
  text: string
  /** Of the button that tries again. */
  button: string
}
