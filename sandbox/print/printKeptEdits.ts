import { keptFilesOf } from '../keep/KeptEdits.ts'
import { aroundPrint } from './aroundPrint.ts'
import { printedFiles } from './printedFiles.ts'

/**
 * Puts on paper what the reader wrote on an earlier visit, in sandboxes that they have not come to yet: until then these show
 * the lesson's start, and an editor that would know better is not there.
 */
export function printKeptEdits(): void {
  let papers: HTMLElement[] = []
  aroundPrint(
    () => {
      papers = [...document.querySelectorAll<HTMLElement>('.lab-sandbox[data-id]')].flatMap(paperOf)
    },
    () => papers.forEach((paper) => paper.remove()),
  )
}

function paperOf(sandbox: HTMLElement): HTMLElement[] {
  const pane = sandbox.querySelector('.lab-code-pane')
  const files = pane?.querySelector('.lab-editor') ? null : keptFilesOf(sandbox.dataset.id ?? '')
  if (!pane || !files) return []
  const paper = document.createElement('div')
  paper.className = 'lab-paper'
  paper.append(...printedFiles(files))
  pane.querySelector('.lab-code')?.before(paper)
  return [paper]
}
