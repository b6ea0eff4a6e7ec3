// The schema as its tests read it: every node of it, by its place.
import schema from '../../src/config/schema.json' with { type: 'json' };

/** What is read here of a node of the schema. */
export interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Record<string, Node>;
  readonly additionalProperties?: false | Node;
  readonly propertyNames?: Node;
  readonly required?: string[];
  readonly items?: Node;
  readonly anyOf?: Node[];
  readonly not?: unknown;
  readonly enum?: string[];
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly examples?: unknown[];
}

/** The whole schema. */
export const root = schema as Node & { $id: string; $defs: Record<string, Node> };

/** A node with what it refers to; what it says itself comes first. */
export function resolve(node: Node): Node {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  return { ...root.$defs[$ref.replace('#/$defs/', '')], ...own };
}

/** Every node of the schema with its JSON pointer. */
export function nodes(node: Node = root, pointer = '#'): [pointer: string, node: Node][] {
  const below = (name: string, children: Record<string, Node> | Node[] = {}) =>
    Object.entries(children).flatMap(([key, child]) => nodes(child, `${pointer}/${name}/${key}`));
  return [
    [pointer, node],
    ...below('properties', node.properties),
    ...below('anyOf', node.anyOf),
    ...(node === root ? below('$defs', root.$defs) : []),
    ...(node.items ? nodes(node.items, `${pointer}/items`) : []),
    ...(node.additionalProperties ? nodes(node.additionalProperties, `${pointer}/additionalProperties`) : []),
  ];
}
