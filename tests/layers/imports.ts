import { parseSync } from 'vite';

/** One place where a file looks at another module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Vanishes when compiled: `import type`, or an `import('…')` inside a type. */
  readonly typeOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Every module a TypeScript file looks at: static imports and re-exports, `import()`, `import('…').Type`,
 * `import.meta.glob` and `new URL('…', import.meta.url)`.
 * @throws Error when the file cannot be parsed or imports by a name that is not written out.
 */
export function importsIn(fileName: string, source: string): Import[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: Node, argument: unknown, typeOnly: boolean): void => {
    const line = source.slice(0, node.start).split('\n').length;
    const specifier = literal(argument);
    if (specifier === null) {
      throw new Error(
        `${fileName}:${line} imports by a computed name; write it out, so that borders can be seen.`,
      );
    }
    found.push({ specifier, line, typeOnly });
  };
  walk(program as unknown as Node, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return add(node, node.source, node.importKind === 'type' || allSpecifiersAreTypes(node));
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source) add(node, node.source, node.exportKind === 'type' || allSpecifiersAreTypes(node));
        return;
      case 'ImportExpression':
        return add(node, node.source, false);
      case 'TSImportType':
        return add(node, node.source ?? node.argument, true);
      case 'TSExternalModuleReference':
        return add(node, node.expression, false);
      case 'CallExpression':
        if (isMetaMember(node.callee, 'glob')) {
          for (const pattern of globPatterns((node.arguments as Node[])[0])) add(node, pattern, false);
        }
        return;
      case 'NewExpression': {
        const [address, base] = node.arguments as Node[];
        if (isMetaMember(base, 'url') && literal(address) !== null) add(node, address, false);
        return;
      }
    }
  });
  return found;
}

function allSpecifiersAreTypes(node: Node): boolean {
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((s) => (s.importKind ?? s.exportKind) === 'type');
}

function literal(value: unknown): string | null {
  const node = value as Node | undefined;
  if (node?.type === 'TSLiteralType') return literal(node.literal);
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node?.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** The patterns of `import.meta.glob`; those beginning with `!` leave files out and import nothing. */
function globPatterns(argument: Node | undefined): Node[] {
  const patterns =
    argument?.type === 'ArrayExpression' ? (argument.elements as Node[]) : argument ? [argument] : [];
  return patterns.filter((pattern) => !literal(pattern)?.startsWith('!'));
}

function isMetaMember(value: unknown, name: string): boolean {
  const node = value as Node | undefined;
  const object = node?.object as Node | undefined;
  const property = node?.property as Node | undefined;
  return node?.type === 'MemberExpression' && object?.type === 'MetaProperty' && property?.name === name;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof (child as Node).type === 'string') walk(child as Node, visit);
    }
  }
}
