/** The packages that a reader's code can import; each has a file of its name in this folder. */
export const packageNames = ['vue', 'axios', 'vue-router', 'vue-session'] as const

export type PackageName = (typeof packageNames)[number]

/** Whether the sandbox has a package of that name. */
export const isPackageName = (name: string): name is PackageName =>
  (packageNames as readonly string[]).includes(name)
