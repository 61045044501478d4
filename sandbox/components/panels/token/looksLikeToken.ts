const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/

/** Whether a value has the three parts of a JSON Web Token. */
export const looksLikeToken = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('eyJ') && TOKEN.test(value)
