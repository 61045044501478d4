/** What jws derives its streaming signer from, which nobody here makes one of. */
export class Stream {}
