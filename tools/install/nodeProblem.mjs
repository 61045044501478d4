// @ts-check

/**
 * Says what is wrong with this Node for this project, or nothing.
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return undefined
  return `Failed to start: Node ${version} is not supported. Install Node 20.19 or later in 20, or 22.12 or later.`
}
