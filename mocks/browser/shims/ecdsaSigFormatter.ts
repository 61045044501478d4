/** jwa asks for it when a token is signed by an elliptic curve, which needs keys that a page has not. */
export function derToJose(): never {
  throw new Error('Failed to sign with an elliptic curve: this page signs with secrets. Use HS256.')
}

export { derToJose as joseToDer }
