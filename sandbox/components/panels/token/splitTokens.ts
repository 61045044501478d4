const TOKENS = /(eyJ[\w-]+\.[\w-]+\.[\w-]*)/

/** A stretch of a text: a JSON Web Token, or what stands around one. */
export interface TextPiece {
  text: string
  isToken: boolean
}

/** Takes a text apart into its tokens and what stands between them; nothing is lost. */
export const splitTokens = (text: string): TextPiece[] =>
  text
    .split(TOKENS)
    .map((piece, index) => ({ text: piece, isToken: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
