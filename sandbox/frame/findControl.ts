const FIELDS = 'input:not([type=hidden]), textarea, select'
const CONTROLS = 'button, a, summary, [role=button], input, label'

/** The field with that label. @throws naming the fields that there are */
export function findField(label: string): HTMLElement {
  return find(FIELDS, label, 'field')
}

/** The button, link or box with that name. @throws naming the controls that there are */
export function findControl(name: string): HTMLElement {
  return find(CONTROLS, name, 'button or link')
}

function find(selector: string, wanted: string, kind: string): HTMLElement {
  const candidates = [...document.querySelectorAll<HTMLElement>(selector)]
  const named = candidates.map((element) => ({ element, names: namesOf(element) }))
  const match =
    named.find(({ names }) => names.some((name) => same(name, wanted))) ??
    named.find(({ names }) => names.some((name) => includes(name, wanted)))
  if (match) return match.element
  const there = named.flatMap(({ names }) => names.slice(0, 1)).join(', ')
  throw new Error(`no ${kind} named "${wanted}"${there ? `; there is ${there}` : ''}`)
}

/** What a reader would call the element, the most visible name first. */
export function namesOf(element: Element): string[] {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement>) ?? [])] : []
  const isButton =
    element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type)
  const names = [
    ...labels.map((label) => label.textContent),
    element instanceof HTMLSelectElement ? null : element.textContent,
    isButton ? element.value : null,
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
    element.getAttribute('name'),
    element.id,
  ]
  return names.flatMap((name) => (name?.trim() ? [name.trim().replace(/\s+/g, ' ')] : []))
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const includes = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase())
