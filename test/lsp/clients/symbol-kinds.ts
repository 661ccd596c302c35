/** Every kind of symbol of the protocol, for clients that know them all. */

export const SYMBOL_KINDS = { valueSet: Array.from({ length: 26 }, (_, at) => at + 1) as never };
