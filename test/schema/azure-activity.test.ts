import { describe, expect, test } from 'vitest';
import { AADUserRiskEvents } from '../../src/schema/tables/AADUserRiskEvents.ts';
import { AzureActivity } from '../../src/schema/tables/AzureActivity.ts';
import { drawColumn } from '../support/evaluate-draw.ts';

const definition = '/subscriptions/s1/providers/Microsoft.Authorization/roleDefinitions/owner-guid';

const pascal = {
  PrincipalId: 'p1',
  PrincipalType: 'User',
  RoleDefinitionId: definition,
  Scope: '/subscriptions/s1',
};
const camel = {
  principalId: 'p1',
  principalType: 'User',
  roleDefinitionId: definition,
  scope: '/subscriptions/s1',
};

function draw(name: string, record: unknown): unknown {
  return drawColumn(AzureActivity, name, record);
}

function withBody(body: unknown, member = 'requestbody'): unknown {
  return { Properties_d: { [member]: typeof body === 'string' ? body : JSON.stringify(body) } };
}

describe('a role assignment', () => {
  test.each([
    ['Pascal case, text in text', withBody({ Id: 'a', Properties: JSON.stringify(pascal) })],
    ['Pascal case, an object in text', withBody({ Id: 'a', Properties: pascal })],
    ['camel case, text in text', withBody({ id: 'a', properties: JSON.stringify(camel) })],
    ['camel case, an object in text', withBody({ id: 'a', properties: camel })],
    ['an answer to a removal', withBody({ properties: camel }, 'responseBody')],
  ])('%s', (_, record) => {
    expect(draw('principalId', record)).toBe('p1');
    expect(draw('principalType', record)).toBe('User');
    expect(draw('roleDefinitionId', record)).toBe(definition);
    expect(draw('roleId', record)).toBe('owner-guid');
    expect(draw('assignmentScope', record)).toBe('/subscriptions/s1');
  });

  test.each([
    ['no body', { Properties_d: { caller: 'x' } }],
    ['no properties', {}],
    ['a body that is no JSON', withBody('{"Properties":')],
    ['a body that is another JSON', withBody([1])],
    ['empty text', withBody('')],
  ])('is empty with %s', (_, record) => {
    expect(draw('principalId', record)).toBe('');
    expect(draw('roleId', record)).toBe('');
  });

  test('never is the assignment by which the caller was allowed to ask', () => {
    const evidence = { principalId: 'caller', roleDefinitionId: 'theirs', principalType: 'User' };
    const record = { Authorization_d: { action: 'x', scope: '/', evidence } };
    expect(draw('principalId', record)).toBe('');
    expect(draw('roleDefinitionId', record)).toBe('');
  });
});

test('the caller is read from the claims, whose names are addresses', () => {
  const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
  const Claims_d = {
    appid: 'app-1',
    'http://schemas.microsoft.com/identity/claims/objectidentifier': 'o1',
    [`${claims}/name`]: 'eve@contoso.com',
  };
  expect(draw('callerObjectId', { Claims_d })).toBe('o1');
  expect(draw('callerAppId', { Claims_d })).toBe('app-1');
  expect(draw('callerUpn', { Claims_d })).toBe('eve@contoso.com');
  expect(draw('callerObjectId', {})).toBe('');
});

describe('what is known beside a risk detection', () => {
  const info = [
    { Key: 'alertUrl', Value: null },
    { Key: 'userAgent', Value: 'curl/8' },
  ];

  test.each([
    ['an array', info],
    ['JSON text', JSON.stringify(info)],
    ['an array of one', [{ Key: 'userAgent', Value: 'curl/8' }]],
    ['the JSON text of an array of one', '[{"Key":"userAgent","Value":"curl/8"}]'],
  ])('is read from %s', (_, AdditionalInfo) => {
    expect(drawColumn(AADUserRiskEvents, 'userAgent', { AdditionalInfo })).toBe('curl/8');
    expect(drawColumn(AADUserRiskEvents, 'alertUrl', { AdditionalInfo })).toBe('');
  });
});
