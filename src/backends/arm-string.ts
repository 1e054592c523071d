/**
 * A text as a template's string. Azure Resource Manager evaluates a string that starts with `[` and ends with `]`,
 * and takes a second `[` in front for "it is meant as it stands"; any other string stands for itself.
 */
export function armLiteral(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? `[${text}` : text;
}

/** A text as a literal inside of an expression: `'it''s'`. */
export function armQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
