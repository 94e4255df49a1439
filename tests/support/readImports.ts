import ts from 'typescript';

/** One import, re-export or `import.meta.glob` of a source file. */
export interface FoundImport {
  readonly address: string;
  /** True when nothing of it is left at run time. */
  readonly isType: boolean;
  /** From 1, in the file. */
  readonly line: number;
}

/** A component's scripts, with all else blanked, so that lines keep their numbers. */
function scriptsOf(file: string, text: string): string {
  if (!/\.(astro|svelte)$/.test(file)) return text;
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const forms = /^\s*---\n([\s\S]*?)\n---|<script[^>]*>([\s\S]*?)<\/script>/g;
  let scripts = '';
  let end = 0;
  for (const match of text.matchAll(forms)) {
    const script = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(script);
    scripts += `${blank(text.slice(end, start))}${script}`;
    end = start + script.length;
    // Frontmatter and each script are modules of their own.
    scripts += ';';
    end += 1;
  }
  return scripts;
}

function addressesOfGlob(call: ts.CallExpression): readonly string[] {
  if (!/^import\.meta\.glob$/.test(call.expression.getText())) return [];
  const [patterns] = call.arguments;
  if (!patterns) return [];
  const list = ts.isArrayLiteralExpression(patterns) ? [...patterns.elements] : [patterns];
  return list.flatMap((pattern) => (ts.isStringLiteralLike(pattern) ? pattern.text : []));
}

function addressesIn(node: ts.Node): {
  readonly addresses: readonly string[];
  readonly isType: boolean;
} {
  const none = { addresses: [], isType: false };
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { addresses: [node.moduleSpecifier.text], isType };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { addresses: [node.moduleSpecifier.text], isType: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { addresses: [literal.text], isType: true } : none;
  }
  if (!ts.isCallExpression(node)) return none;
  if (node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
    return { addresses: addressesOfGlob(node), isType: false };
  }
  const [address] = node.arguments;
  return address && ts.isStringLiteralLike(address)
    ? { addresses: [address.text], isType: false }
    : none;
}

/** Every import of a .ts, .mjs, .astro or .svelte file, in order. */
export function readImports(file: string, text: string): readonly FoundImport[] {
  const source = ts.createSourceFile(
    'source.ts',
    scriptsOf(file, text),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    const { addresses, isType } = addressesIn(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push(...addresses.map((address) => ({ address, isType, line })));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
