const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/

/** A DOMException in Chromium's words for a method of XMLHttpRequest. */
export const failedTo = (method: string, text: string, name: string): DOMException =>
  new DOMException(`Failed to execute '${method}' on 'XMLHttpRequest': ${text}`, name)

/** `send`, `setRequestHeader` in a state that is not theirs. */
export const notOpened = (method: string): DOMException =>
  failedTo(method, "The object's state must be OPENED.", 'InvalidStateError')

/** Checks what `open` was given. @returns the normalized method and the absolute address */
export function checkOpen(
  method: string,
  url: string | URL,
  async: boolean,
): { method: string; url: string } {
  if (!TOKEN.test(method)) {
    throw failedTo('open', `'${method}' is not a valid HTTP method.`, 'SyntaxError')
  }
  if (/^(connect|trace|track)$/i.test(method)) {
    throw failedTo('open', `'${method}' HTTP method is unsupported.`, 'SecurityError')
  }
  if (!URL.canParse(String(url), document.baseURI)) {
    throw failedTo('open', 'Invalid URL', 'SyntaxError')
  }
  if (!async) {
    throw failedTo(
      'open',
      'the sandbox has no synchronous requests. Leave out the third argument.',
      'NotSupportedError',
    )
  }
  // Only these are written in capitals whatever the code says; `patch` is not. Fetch standard, "normalize a method".
  const isNormalized = /^(delete|get|head|options|post|put)$/i.test(method)
  return {
    method: isNormalized ? method.toUpperCase() : method,
    url: new URL(url, document.baseURI).href,
  }
}

/** Checks a header that `setRequestHeader` was given. @returns the value without blanks around it */
export function checkHeader(name: string, value: string): string {
  const fail = (text: string): DOMException => failedTo('setRequestHeader', text, 'SyntaxError')
  if ([...(name + value)].some((char) => char > '\xff')) {
    throw new TypeError(
      "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': String contains non ISO-8859-1 code point.",
    )
  }
  if (!TOKEN.test(name)) throw fail(`'${name}' is not a valid HTTP header field name.`)
  const trimmed = value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
  if (['\0', '\n', '\r'].some((char) => trimmed.includes(char))) {
    throw fail(`'${trimmed}' is not a valid HTTP header field value.`)
  }
  return trimmed
}
