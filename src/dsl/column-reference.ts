/** Another column of the same record, as the other side of a comparison. */
export interface ColumnReference<R extends string = string> {
  readonly kind: 'column';
  readonly name: R;
}

/**
 * Compares with another column instead of a value.
 *
 * @example
 * where: { ResourceTenantId: { not: column('HomeTenantId') } }
 */
export function column<const R extends string>(name: R): ColumnReference<R> {
  return { kind: 'column', name };
}
