import type { FunctionBody, Parameter, PatternCase, Statement } from '../syntax.ts';
import { readExpression } from './read-expressions.ts';
import type { Reading } from './read-expressions.ts';
import { readColumns } from './read-operators.ts';
import { readDeclared } from './read-scan.ts';
import type { Tree } from './tree.ts';

/** Reads one statement. */
export function readStatement(node: Tree, reading: Reading): Statement {
  switch (node.kind) {
    case 'LetStatement':
      return readLet(node, reading);
    case 'ExpressionStatement':
      return {
        kind: 'query',
        at: node.at,
        query: readExpression(node.slot('Expression'), reading),
      };
    case 'SetOptionStatement': {
      const value = node.maybe('ValueClause')?.maybe('Expression');
      const name = node.slot('Name').name;
      if (value === undefined) return { kind: 'set', at: node.at, name };
      return { kind: 'set', at: node.at, name, value: readExpression(value, reading) };
    }
    case 'PatternStatement':
      return readPattern(node, reading);
    default:
      return { kind: 'unsupported', at: node.at, what: node.kind.replace(/Statement$/, '') };
  }
}

function readLet(node: Tree, reading: Reading): Statement {
  const name = node.slot('Name').name;
  const value = node.slot('Expression');
  if (value.kind !== 'FunctionDeclaration') {
    return { kind: 'let', at: node.at, name, value: readExpression(value, reading) };
  }
  return {
    kind: 'let-function',
    at: node.at,
    name,
    parameters: value
      .slot('Parameters')
      .items('Parameters')
      .map((p) => readParameter(p, reading)),
    body: readFunctionBody(value.slot('Body'), reading),
  };
}

function readParameter(node: Tree, reading: Reading): Parameter {
  const type = node.slot('NameAndType').slot('Type');
  const declared = readDeclared(node, reading);
  if (type.kind !== 'SchemaTypeExpression') return declared;
  return { name: declared.name, type: { columns: readColumns(type).filter((c) => c.name !== '') } };
}

function readFunctionBody(node: Tree, reading: Reading): FunctionBody {
  return {
    statements: node.items('Statements').map((statement) => readStatement(statement, reading)),
    result: readExpression(node.slot('Expression'), reading),
  };
}

function readPattern(node: Tree, reading: Reading): Statement {
  const name = node.slot('Name').name;
  const declared = node.maybe('Pattern');
  if (declared === undefined) {
    return { kind: 'unsupported', at: node.at, what: 'a pattern without cases' };
  }
  const cases = declared.items('Patterns').map((pattern): PatternCase => {
    const path = pattern.maybe('PathValue')?.maybe('Value');
    return {
      args: pattern.slot('ParameterValues').items('Expressions').map(textOf),
      ...(path === undefined ? {} : { path: textOf(path) }),
      body: readFunctionBody(pattern.slot('Body'), reading),
    };
  });
  return { kind: 'pattern', at: node.at, name, cases };
}

function textOf(node: Tree): string {
  const value = node.raw.LiteralValue;
  return typeof value === 'string' ? value : '';
}
