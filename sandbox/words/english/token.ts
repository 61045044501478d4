/** Words of the interface: token. */
export const token = {
  header: 'Header',
  payload: 'Payload',
  signature: 'Signature',
  signatureNote:
    'Made with the server’s SECRET_KEY; it proves that nobody changed the other two parts.',
}
