/** What the reader did in the Flow panel; it outlives the panel, which is made anew each time it is opened. */
export interface FlowView {
  /** Id of the step that the reader went to; `null`: the newest, whichever that is. */
  current: string | null
  /** Whether the message of the current step is shown. */
  isOpen: boolean
  isList: boolean
  /** Steps up to this place were cleared away; 0: none. */
  clearedUpTo: number
}

export const newFlowView = (): FlowView => ({
  current: null,
  isOpen: false,
  isList: false,
  clearedUpTo: 0,
})
