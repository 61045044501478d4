/** This machine lacks what the real Django needs: no fault of the project's. */
export class Unavailable extends Error {}
