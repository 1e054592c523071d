import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/diagnostics/suggest.ts';

const columns = ['UserPrincipalName', 'UserId', 'UserType', 'IPAddress'];

test('the nearest names come first, letter case costs nothing', () => {
  expect(suggest('userid', columns)[0]).toBe('UserId');
  expect(suggest('UserPrincipleName', columns)).toEqual(['UserPrincipalName']);
});

test('what is far away is not offered', () => {
  expect(suggest('Zebra', columns)).toEqual([]);
  expect(didYouMean('Zebra', columns)).toBeUndefined();
});

test('several near names are joined into a sentence', () => {
  expect(didYouMean('UserIp', ['UserId', 'UserIq'])).toBe("did you mean 'UserId' or 'UserIq'?");
});
