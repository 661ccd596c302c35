/** Adds many values to a list. `push(...values)` puts them all on the stack, which a text of some megabytes exhausts. */
export function appendAll<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
