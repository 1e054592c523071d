import { isIP } from 'node:net';
import type { TextKind } from '../../values/text-kind.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What the values of a kind of text look like, in words and as a test; kinds without a form take any text. */
interface Form {
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

const asGuid: Form = { words: 'a GUID', fits: (value) => guid.test(value) };

const forms: { readonly [K in TextKind]: Form | undefined } = {
  text: undefined,
  objectId: asGuid,
  appId: asGuid,
  deviceId: asGuid,
  groupId: asGuid,
  roleId: asGuid,
  tenantId: asGuid,
  upn: { words: 'a sign-in name', fits: (value) => /^[^@\s]+@[^@\s]+$/.test(value) },
  country: { words: 'a country of two letters', fits: (value) => /^[a-z]{2}$/i.test(value) },
  ip: { words: 'an address', fits: (value) => isIP(value) !== 0 },
  role: undefined,
  scope: undefined,
};

const byName = new Map<string, Form | undefined>(Object.entries(forms));

/** In words what a value of this kind is, where this value is none. The empty text is no value, and allowed. */
export function misfit(value: string, kind: string): string | undefined {
  const form = byName.get(kind);
  return form === undefined || value === '' || form.fits(value) ? undefined : form.words;
}
