/**
 * Finds values that are written into strings although they have no words of their own: a message that nobody put into
 * a language, a list of them, any object whose string would be “[object Object]”. The compiler lets them pass, because
 * every value has a string. Looked at are the parts of templates, what `+` joins to a string, and what `String()` and
 * `join()` are given; the compiler's own checker says of which type they are there.
 */
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isIdentifier,
  isPropertyAccessExpression,
  isTaggedTemplateExpression,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Project, SignatureKind, type Type } from 'typescript/unstable/sync';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The projects whose types are checked (`npm run types`). */
const PROJECTS = ['tsconfig.json', 'client/page/tsconfig.json', 'test/client/page/tsconfig.json'];

/** Values with words although the declarations of the language do not say so. */
const SPOKEN = new Set(['Error', 'RegExp']);

/** Who declares the strings that say nothing: “[object Object]”, and the code of a function. */
const WORDLESS = new Set(['Object', 'Function']);

/** The values without words in the files of a project, a sentence for each. @param config path of its `tsconfig.json` */
export function wordlessValues(config: string): readonly string[] {
  const api = new API({ cwd: ROOT });
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`${config}: there is no such project`);
    return project.program.getSourceFileNames().flatMap((name) => wordlessIn(project, name));
  } finally {
    api.close();
  }
}

function wordlessIn({ program, checker }: Project, name: string): readonly string[] {
  const file = name.includes('/node_modules/') ? undefined : program.getSourceFile(name);
  if (file === undefined || file.isDeclarationFile) return [];
  const written = writtenIn(file);
  const types = checker.getTypeAtLocation(written);
  return written.flatMap((node, at) => {
    const type = types[at];
    if (type === undefined || hasWords(checker, type)) return [];
    const line = file.text.slice(0, node.getStart(file)).split('\n').length;
    const what = `${node.getText(file)} is written into a string`;
    return `${relative(ROOT, name)}:${line}: ${what}, and ${checker.typeToString(type)} has no words`;
  });
}

/** The expressions below a node whose value becomes a string. */
function writtenIn(root: Node): readonly Node[] {
  const written: Node[] = [];
  const visit = (node: Node): void => {
    if (isTemplateExpression(node) && !isTaggedTemplateExpression(node.parent)) {
      written.push(...node.templateSpans.map(({ expression }) => expression));
    } else if (isBinaryExpression(node)) {
      if (JOINING.has(node.operatorToken.kind)) written.push(node.left, node.right);
    } else if (isCallExpression(node)) {
      const { expression: called } = node;
      if (isIdentifier(called) && called.text === 'String') written.push(...node.arguments);
      if (isPropertyAccessExpression(called) && called.name.text === 'join') written.push(called.expression);
    }
    node.forEachChild(visit);
  };
  visit(root);
  return written;
}

const JOINING = new Set<SyntaxKind>([SyntaxKind.PlusToken, SyntaxKind.PlusEqualsToken]);

/** Whether every value of a type has a string that says what it is. */
function hasWords(checker: Checker, type: Type): boolean {
  const has = (part: Type): boolean => hasWords(checker, part);
  if (type.isUnionType()) return type.getTypes().every(has);
  if (type.isIntersectionType()) return type.getTypes().some(has);
  if (type.isTypeParameter()) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || has(constraint);
  }
  if (!type.isObjectType() || SPOKEN.has(type.getSymbol()?.name ?? '')) return true;
  if (type.isClassOrInterface() && checker.getBaseTypes(type).some(has)) return true;
  if (checker.isArrayLikeType(type)) {
    return !type.isTypeReference() || checker.getTypeArguments(type).every(has);
  }
  // Nothing is known of `{}`, as nothing is of `unknown`; a function has no properties either.
  const isFunction = checker.getSignaturesOfType(type, SignatureKind.Call).length > 0;
  if (checker.getPropertiesOfType(type).length === 0 && !isFunction) return true;
  // What joins its parts in a way of its own, as sets that become one, makes no string.
  if (checker.getPropertyOfType(type, 'join') !== undefined) return true;
  const declaredBy = checker.getPropertyOfType(type, 'toString')?.getParent()?.name;
  return declaredBy !== undefined && !WORDLESS.has(declaredBy);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = PROJECTS.flatMap(wordlessValues);
  for (const sentence of new Set(found)) console.error(sentence);
  if (found.length > 0) process.exitCode = 1;
}
