interface Tagged {
  readonly type: string;
}

/** One handler for each kind of node, with what it takes besides; a kind without its handler does not compile. */
export type Handlers<Node extends Tagged, Result, Rest extends readonly unknown[] = []> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, ...rest: Rest) => Result;
};

/** What the handler of this kind of node makes of it. */
export function handle<Node extends Tagged, Result, Rest extends readonly unknown[]>(
  handlers: Handlers<Node, Result, Rest>,
  node: Node,
  ...rest: Rest
): Result {
  // TypeScript cannot pair a union's tag with its handler; `Handlers` has checked the pairs.
  const own = handlers[node.type as Node['type']] as (node: Node, ...rest: Rest) => Result;
  return own(node, ...rest);
}
