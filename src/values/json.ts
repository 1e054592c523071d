/** Any JSON value. Integers past 2^53 are `bigint`, so that no digit of an identifier is lost. */
export type Json = string | number | bigint | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. Built without a prototype wherever its keys come from outside. */
export interface JsonObject {
  readonly [key: string]: Json;
}
