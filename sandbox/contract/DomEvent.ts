/** A DOM event that tells what the app's user did. */
export interface DomEvent {
  type: 'change' | 'click' | 'submit'
  /** What it happened to; `other`: an element that is no control. */
  control: 'button' | 'field' | 'form' | 'link' | 'other'
  /** What a reader would call it; '' where it has no name. Never what was typed. */
  name: string
}

/** Characters; longer names are cut. */
export const LONGEST_NAME = 60
