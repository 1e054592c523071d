import { describe, expect, test } from 'vitest';
import { AuditLogs } from '../../src/schema/tables/AuditLogs.ts';
import { drawColumn } from '../support/evaluate-draw.ts';

type Element = Readonly<Record<string, unknown>>;

function draw(name: string, record: unknown): unknown {
  return drawColumn(AuditLogs, name, record);
}

function user(id: string, upn: string | null = `${id}@contoso.com`, more: Element = {}): Element {
  return { type: 'User', id, displayName: null, userPrincipalName: upn, ...more };
}

function changed(displayName: string, oldValue: string | null, newValue: string | null): Element {
  return { displayName, oldValue, newValue };
}

const role = { type: 'Role', id: 'role-object', displayName: 'Global Administrator' };
const request = { type: 'Request', id: 'request-1', displayName: null };
const directory = { type: 'Directory', id: 'tenant-1', displayName: 'Contoso' };
const other = { type: 'Other', id: 'other-1', displayName: null };
const group = { type: 'Group', id: 'group-1', displayName: 'Sales', userPrincipalName: null };
const servicePrincipal = { type: 'ServicePrincipal', id: 'sp-1', displayName: 'Build agent' };

const roleChanges = (oldText: string | null, newText: string | null): readonly Element[] => [
  changed('Role.ObjectID', oldText && '"role-object"', newText && '"role-object"'),
  changed('Role.DisplayName', oldText && `"${oldText}"`, newText && `"${newText}"`),
  changed('Role.TemplateId', oldText && '"template-1"', newText && '"template-1"'),
];

function details(entries: Readonly<Record<string, string>>): readonly Element[] {
  return Object.entries(entries).map(([key, value]) => ({ key, value }));
}

describe('the target', () => {
  test.each([
    ['Core Directory, a user first', [user('u1'), role], 'u1', 'User'],
    ['PIM, a user third', [role, request, user('u1'), directory, other], 'u1', 'User'],
    ['the same in any order', [other, directory, user('u1'), request, role], 'u1', 'User'],
    [
      'a service principal',
      [role, request, servicePrincipal, directory],
      'sp-1',
      'ServicePrincipal',
    ],
    ['a group that gets a role', [group, role], 'group-1', 'Group'],
    ['a user put into a group', [group, user('u1')], 'u1', 'User'],
    ['types in another case', [{ ...user('u1'), type: 'user' }], 'u1', 'user'],
    ['a user without id beside a group', [{ type: 'User', id: '' }, group], 'group-1', 'Group'],
  ])('%s', (_, TargetResources, id, type) => {
    expect(draw('target', { TargetResources })).toBe(id);
    expect(draw('targetType', { TargetResources })).toBe(type);
  });

  test.each([
    ['no element that is a principal', [role, request, directory, other]],
    ['no elements', []],
    ['no array', undefined],
    ['text in its place', '[]'],
    ['an object in its place', user('u1')],
    ['elements that are no objects', [null, 1, 'User', ['User']]],
  ])('is empty with %s', (_, TargetResources) => {
    expect(draw('target', { TargetResources })).toBe('');
    expect(draw('targetType', { TargetResources })).toBe('');
  });

  test('is one element for all columns: a nameless user does not take the name of a group', () => {
    const record = { TargetResources: [user('u1', null), user('u2'), group, servicePrincipal] };
    expect(draw('target', record)).toBe('u1');
    expect(draw('targetUpn', record)).toBe('');
    expect(draw('targetName', record)).toBe('');
  });

  test('has the name that the record gives it', () => {
    const named = user('u1', 'ben@contoso.com', { displayName: 'Ben' });
    const record = { TargetResources: [role, named] };
    expect(draw('targetUpn', record)).toBe('ben@contoso.com');
    expect(draw('targetName', record)).toBe('Ben');
  });
});

describe('the role', () => {
  test('is the name of PIM, the template from the details', () => {
    const record = {
      TargetResources: [role, request, user('u1')],
      AdditionalDetails: details({ RoleDefinitionOriginId: 'origin-1', TemplateId: 'template-1' }),
    };
    expect(draw('role', record)).toBe('Global Administrator');
    expect(draw('roleTemplateId', record)).toBe('template-1');
  });

  test('has the template of its origin where PIM gives no other', () => {
    const AdditionalDetails = details({ RoleDefinitionOriginId: 'origin-1', TemplateId: '' });
    expect(draw('roleTemplateId', { AdditionalDetails })).toBe('origin-1');
  });

  test.each([
    ['a grant', roleChanges(null, 'Reader')],
    ['a removal', roleChanges('Reader', null)],
    [
      'a removal that leaves empty text',
      [
        changed('Role.DisplayName', '"Reader"', '""'),
        changed('Role.TemplateId', '"template-1"', '""'),
      ],
    ],
    [
      'values as arrays',
      [
        changed('Role.DisplayName', '[]', '["Reader"]'),
        changed('Role.TemplateId', '[]', '["template-1"]'),
      ],
    ],
    [
      'values that are no JSON',
      [changed('Role.DisplayName', null, 'Reader'), changed('Role.TemplateId', null, 'template-1')],
    ],
  ])('is the modified property of Core Directory: %s', (_, modifiedProperties) => {
    const record = {
      TargetResources: [user('u1', null, { modifiedProperties }), { ...role, displayName: null }],
      AdditionalDetails: [],
    };
    expect(draw('role', record)).toBe('Reader');
    expect(draw('roleTemplateId', record)).toBe('template-1');
  });

  test('is found beside a group or a service principal, too', () => {
    const modifiedProperties = roleChanges(null, 'Reader');
    for (const principal of [group, servicePrincipal]) {
      const TargetResources = [{ ...principal, modifiedProperties }];
      expect(draw('role', { TargetResources })).toBe('Reader');
    }
  });

  test('keeps quotes and brackets that belong to its name', () => {
    const modifiedProperties = [changed('Role.DisplayName', null, '"The \\"best\\" [1]"')];
    expect(draw('role', { TargetResources: [user('u1', null, { modifiedProperties })] })).toBe(
      'The "best" [1]',
    );
  });
});

describe('who did it', () => {
  const InitiatedBy = {
    user: { id: 'u9', userPrincipalName: 'eve@contoso.com', ipAddress: '' },
    app: null,
  };

  test('is a user', () => {
    expect(draw('actor', { InitiatedBy })).toBe('u9');
    expect(draw('actorUpn', { InitiatedBy })).toBe('eve@contoso.com');
    expect(draw('actorApp', { InitiatedBy })).toBe('');
  });

  test('is a service principal', () => {
    const app = { appId: null, displayName: 'MS-PIM', servicePrincipalId: 'sp-9' };
    expect(draw('actor', { InitiatedBy: { app } })).toBe('sp-9');
    expect(draw('actorApp', { InitiatedBy: { app } })).toBe('MS-PIM');
    expect(draw('actorUpn', { InitiatedBy: { app } })).toBe('');
    expect(draw('actorAppId', { InitiatedBy: { app } })).toBe('');
  });

  test('came from the address in the details where the initiator has none, as with PIM', () => {
    const AdditionalDetails = details({ oid: 'x', ipaddr: '203.0.113.14' });
    expect(draw('ip', { InitiatedBy, AdditionalDetails })).toBe('203.0.113.14');
    const app = { servicePrincipalId: 'sp-9', ipAddress: '192.0.2.1' };
    expect(draw('ip', { InitiatedBy: { app }, AdditionalDetails })).toBe('192.0.2.1');
    expect(draw('ip', {})).toBe('');
  });

  test.each(['User-Agent', 'UserAgent'])('used the program under %s', (key) => {
    expect(draw('userAgent', { AdditionalDetails: details({ [key]: 'curl' }) })).toBe('curl');
  });
});

describe('the rest', () => {
  test('times of a grant are times, and null where there are none', () => {
    const AdditionalDetails = details({ StartTime: '2026-03-02T10:02:03.0000000Z' });
    expect(draw('startTime', { AdditionalDetails })).toBe('2026-03-02T10:02:03.000Z');
    expect(draw('expirationTime', { AdditionalDetails })).toBe(null);
    expect(draw('startTime', { AdditionalDetails: details({ StartTime: 'soon' }) })).toBe(null);
  });

  test('the group is the one that the user was put into', () => {
    const modifiedProperties = [
      changed('Group.ObjectID', null, '"group-7"'),
      changed('Group.DisplayName', null, '"Exclusions"'),
    ];
    const record = { TargetResources: [user('u1', null, { modifiedProperties }), group] };
    expect(draw('group', record)).toBe('group-7');
    expect(draw('groupName', record)).toBe('Exclusions');
    expect(draw('group', { TargetResources: [group] })).toBe('group-1');
  });

  test('a guest that becomes a member', () => {
    const modifiedProperties = [changed('UserType', '["Guest"]', '["Member"]')];
    const record = { TargetResources: [user('u1', null, { modifiedProperties })] };
    expect(draw('userTypeBefore', record)).toBe('Guest');
    expect(draw('userTypeAfter', record)).toBe('Member');
  });

  test('the request is that of the element, else that of the details', () => {
    const AdditionalDetails = details({ RequestId: 'request-2' });
    expect(draw('request', { TargetResources: [role, request], AdditionalDetails })).toBe(
      'request-1',
    );
    expect(draw('request', { TargetResources: [role], AdditionalDetails })).toBe('request-2');
  });

  test('justification and mail address of a guest', () => {
    const AdditionalDetails = details({ Justification: 'CHG1', invitedUserEmailAddress: 'a@b.c' });
    expect(draw('justification', { AdditionalDetails })).toBe('CHG1');
    expect(draw('invitedEmail', { AdditionalDetails })).toBe('a@b.c');
  });
});
