import type { HeadConfig } from 'vitepress'

/**
 * A function that runs in the page's head, before anything is drawn; the policy of the page takes it by its hash.
 * @param run uses nothing from around it: its text alone goes into the page
 */
export function headScript<Values extends (string | number)[]>(
  run: (...values: Values) => void,
  ...values: Values
): HeadConfig {
  return [
    'script',
    {},
    `(${run.toString()})(${values.map((value) => JSON.stringify(value)).join()})`,
  ]
}
