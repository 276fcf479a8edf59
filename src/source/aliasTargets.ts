import { type Alias, type Document, type Node, visit } from 'yaml';

/**
 * What each alias stands for: the last node before it with its anchor. All of them at once, because `Alias.resolve`
 * looks through the document from its beginning for each.
 */
export function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
    Alias: (_, alias) => {
      const target = anchored.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
  });
  return targets;
}
