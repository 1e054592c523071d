import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/values/json.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import { timeText } from '../../../../src/backends/sigma/run/event-time.ts';
import { places, results } from '../support/rules.ts';

function base(name: string, line: string): string {
  return `title: ${name}\nname: ${name}\nlogsource:\n    product: test\ndetection:\n    s:\n        ${line}\n    condition: s\n`;
}

function correlation(body: string, title = 'C'): string {
  const lines = body.trim().split('\n');
  return `title: ${title}\nname: ${title}\ncorrelation:\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
}

const bases = [base('a', 'K: a'), base('b', 'K: b'), base('both', 'K|re: "a|b"')].join('---\n');

/** Events as `key@seconds`, with more fields after it. */
function events(...specs: (string | readonly [string, JsonObject])[]): readonly JsonObject[] {
  return specs.map((spec) => {
    const [text, more] = typeof spec === 'string' ? [spec, {}] : spec;
    const [K = '', at = '0'] = text.split('@');
    const TimeGenerated = new Date(Date.UTC(2026, 0, 1) + Number(at) * 1000).toISOString();
    return { K, u: 'x', TimeGenerated, ...more };
  });
}

function alerts(body: string, data: readonly JsonObject[], more = ''): readonly string[] {
  const yaml = [bases, correlation(body), ...(more === '' ? [] : [more])].join('---\n');
  return results(yaml, data).alerts.map(
    (alert) =>
      `${alert.group.map(([, value]) => String(value)).join(',')}: ${alert.events.join(' ')}`,
  );
}

const count = (condition: string, span = '10s'): string =>
  `type: event_count\nrules: [a]\ngroup-by: [u]\ntimespan: ${span}\ncondition:\n    ${condition}`;

describe('windows', () => {
  it('slide, and include both their ends', () => {
    expect(alerts(count('gte: 2'), events('a@0', 'a@10', 'a@21'))).toEqual(['x: 0 1']);
    expect(alerts(count('gte: 2', '60s'), events('a@59', 'a@61'))).toEqual(['x: 0 1']);
  });

  it('include both their ends to the last tick', () => {
    const at = (text: string): JsonObject => ({ K: 'a', u: 'x', TimeGenerated: text });
    const inside = [at('2026-01-01T00:00:00.0000001Z'), at('2026-01-01T00:00:10.0000001Z')];
    const outside = [at('2026-01-01T00:00:00.0000000Z'), at('2026-01-01T00:00:10.0000001Z')];
    expect(alerts(count('gte: 2'), inside)).toEqual(['x: 0 1']);
    expect(alerts(count('gte: 2'), outside)).toEqual([]);
  });

  it('that overlap are one alert, those that do not are two', () => {
    expect(alerts(count('gte: 2'), events('a@0', 'a@8', 'a@16', 'a@100', 'a@101'))).toEqual([
      'x: 0 1 2',
      'x: 3 4',
    ]);
  });

  it('go by the time of the events, not by their order', () => {
    expect(alerts(count('gte: 3'), events('a@9', 'a@0', 'a@50', 'a@4'))).toEqual(['x: 0 1 3']);
  });

  it('tell from when to when', () => {
    const { alerts: found } = results(
      [bases, correlation(count('gte: 2'))].join('---\n'),
      events('a@1.5', 'a@3'),
    );
    expect(found.map((one) => [timeText(one.from), timeText(one.to)])).toEqual([
      ['2026-01-01T00:00:01.5Z', '2026-01-01T00:00:03Z'],
    ]);
  });

  it('hold every hit of one instant, or none', () => {
    expect(alerts(count('eq: 1'), events('a@0', 'a@0'))).toEqual([]);
    expect(alerts(count('lt: 3'), events('a@0', 'a@1', 'a@2'))).toEqual(['x: 0 1']);
  });
});

describe('counting', () => {
  it.each<[string, readonly string[]]>([
    ['gte: 3', ['x: 0 1 2']],
    ['gt: 3', []],
    ['eq: 2', ['x: 0 1']],
    ['neq: 1', ['x: 0 1 2']],
    ['lte: 1', ['x: 0']],
    ['gt: 1\n    lte: 2', ['x: 0 1']],
  ])('%s', (condition, expected) => {
    expect(alerts(count(condition), events('a@0', 'a@1', 'a@2'))).toEqual(expected);
  });

  it('takes an event that two rules match for one', () => {
    const body = count('gte: 2').replace('[a]', '[a, both]');
    expect(alerts(body, events('a@0'))).toEqual([]);
    expect(alerts(body, events('a@0', 'b@1'))).toEqual(['x: 0 1']);
  });

  it('keeps groups apart; an absent key is a group of its own', () => {
    const data = events(
      ['a@0', { u: 5 }],
      ['a@1', { u: '5' }],
      ['a@2', { u: null }],
      ['a@3', { u: 'y' }],
    );
    expect(alerts(count('gte: 2'), data)).toEqual(['5: 0 1']);
    const without = Object.fromEntries(
      Object.entries(data[3] ?? {}).filter(([key]) => key !== 'u'),
    );
    expect(alerts(count('gte: 2'), [...data.slice(2, 3), without])).toEqual(['null: 0 1']);
  });

  it('groups everything where nothing is said', () => {
    expect(
      alerts(count('gte: 2').replace('group-by: [u]\n', ''), events('a@0', ['a@1', { u: 'y' }])),
    ).toEqual([': 0 1']);
  });
});

describe('values of a field', () => {
  const measure = (type: string, condition: string): string =>
    `type: ${type}\nrules: [a]\ngroup-by: [u]\ntimespan: 10s\ncondition:\n    field: v\n    ${condition}`;
  const data = events(
    ['a@0', { v: 1 }],
    ['a@1', { v: '1' }],
    ['a@2', { v: 2.5 }],
    ['a@3', { v: null }],
    ['a@4', { v: 'x' }],
  );

  it.each<[string, string, readonly string[]]>([
    ['value_count', 'gte: 3', ['x: 0 1 2 3 4']],
    ['value_count', 'gte: 4', []],
    ['value_sum', 'gte: 4.5', ['x: 0 1 2 3 4']],
    ['value_sum', 'gt: 4.5', []],
    ['value_avg', 'eq: 1.5', ['x: 0 1 2 3 4']],
    ['value_median', 'gt: 1', []],
    ['value_percentile', 'percentile: 75\n    eq: 1.75', ['x: 0 1 2 3 4']],
    ['value_percentile', 'percentile: 100\n    gte: 2.5', ['x: 0 1 2 3 4']],
  ])('%s %s', (type, condition, expected) => {
    expect(alerts(measure(type, condition), data)).toEqual(expected);
  });

  it('counts combinations of several fields', () => {
    const body = measure('value_count', 'gte: 3').replace('field: v', 'field: [v, w]');
    const pairs = events(
      ['a@0', { v: 1, w: 1 }],
      ['a@1', { v: 1, w: 2 }],
      ['a@2', { v: 2, w: 1 }],
      ['a@3', { v: 3 }],
    );
    expect(alerts(body, pairs)).toEqual(['x: 0 1 2 3']);
  });

  it('forgets values that leave the window', () => {
    const values = events(
      ['a@0', { v: 0.1 }],
      ['a@1', { v: 0.2 }],
      ['a@20', { v: 0.3 }],
      ['a@21', { v: 5 }],
    );
    expect(alerts(measure('value_sum', 'gt: 5.2'), values)).toEqual(['x: 2 3']);
    expect(alerts(measure('value_median', 'gt: 2'), values)).toEqual(['x: 2 3']);
  });
});

describe('temporal', () => {
  const near = (type: string, more = ''): string =>
    `type: ${type}\nrules: [a, b]\ngroup-by: [u]\ntimespan: 10s${more}`;

  it('wants every rule, in any order', () => {
    expect(alerts(near('temporal'), events('b@0', 'a@10'))).toEqual(['x: 0 1']);
    expect(alerts(near('temporal'), events('b@0', 'a@10.001'))).toEqual([]);
  });

  it('ordered wants their order; at one instant either will do', () => {
    expect(alerts(near('temporal_ordered'), events('a@0', 'b@5'))).toEqual(['x: 0 1']);
    expect(alerts(near('temporal_ordered'), events('b@0', 'a@5'))).toEqual([]);
    expect(alerts(near('temporal_ordered'), events('b@0', 'a@0'))).toEqual(['x: 0 1']);
  });

  it('ordered gives each step an event of its own', () => {
    const body = near('temporal_ordered').replace('[a, b]', '[a, both]');
    expect(alerts(body, events('a@0'))).toEqual([]);
    expect(alerts(body, events('a@0', 'a@1'))).toEqual(['x: 0 1']);
    expect(alerts(body, events('b@0', 'a@0'))).toEqual(['x: 0 1']);
  });

  it.each<[string, readonly JsonObject[], readonly string[]]>([
    ['a and b', events('a@0', 'b@1'), ['x: 0 1']],
    ['a or b', events('b@1'), ['x: 0']],
    ['a and not b', events('a@0', 'b@5', 'a@30'), ['x: 0', 'x: 2']],
    ['not (a and b) and a', events('a@0'), ['x: 0']],
  ])('extended condition %s', (condition, data, expected) => {
    expect(alerts(near('temporal', `\ncondition: ${condition}`), data)).toEqual(expected);
  });

  it('resolves aliases for each rule', () => {
    const body = `${near('temporal').replace('[u]', '[who]')}\naliases:\n    who:\n        a: src\n        b: dst`;
    const data = events(
      ['a@0', { src: 'p' }],
      ['b@1', { dst: 'p', src: 'q' }],
      ['b@2', { dst: 'q' }],
    );
    expect(alerts(body, data)).toEqual(['p: 0 1']);
  });
});

describe('chains', () => {
  const outer = correlation(
    'type: temporal_ordered\nrules: [C, b]\ngroup-by: [u]\ntimespan: 20s',
    'D',
  );

  it('take each window of the inner correlation for a hit, and only the outermost reports', () => {
    const data = events('a@0', 'a@1', 'b@15', 'a@16', 'a@17');
    expect(alerts(count('gte: 2'), data, outer)).toEqual(['x: 0 1 2 3 4']);
    expect(alerts(count('gte: 2'), events('b@0', 'a@1', 'a@2'), outer)).toEqual([]);
  });

  it('report the inner rules too where it says generate', () => {
    const yaml = [bases, correlation(count('gte: 2')), `${outer}generate: true\n`].join('---\n');
    const found = results(yaml, events('a@0', 'a@1', 'b@2'));
    expect(found.alerts.map((one) => one.document.meta.title)).toEqual(['C', 'D']);
    expect([...found.matched.keys()].sort()).toEqual(['b', 'both']);
  });
});

describe('what is refused', () => {
  const at = (body: string): readonly string[] => places([bases, correlation(body)].join('---\n'));
  const line = bases.split('\n').length + 4;

  it.each([
    ['timespan: 0m', 'SIG4031'],
    ['timespan: -5m', 'SIG4031'],
    ['timespan: 1h30', 'SIG4031'],
    ['timespan: 5', 'SIG4031'],
    ['timespan: 1M', 'SIG4031'],
  ])('%s', (text, code) => {
    expect(at(count('gte: 1').replace('timespan: 10s', text))[0]).toMatch(
      new RegExp(`^${code} ${line + 3}:`),
    );
  });

  it.each([
    ['rules that do not exist', count('gte: 1').replace('[a]', '[a, nope]'), ['SIG4040']],
    ['no rules', count('gte: 1').replace('[a]', '[]'), ['SIG4011']],
    ['the same rule twice', count('gte: 1').replace('[a]', '[a, a]'), ['SIG4032']],
    ['itself', count('gte: 1').replace('[a]', '[C]'), ['SIG4042']],
    ['an unknown type', count('gte: 1').replace('event_count', 'event_counts'), ['SIG4030']],
    ['no bound', count('field: x'), ['SIG4032', 'SIG4032']],
    ['an unknown operator', count('ge: 1'), ['SIG4032', 'SIG4032']],
    ['a fraction of an event', count('gte: 1.5'), ['SIG4032']],
    ['a text for a number', count("gte: '1'"), ['SIG4011', 'SIG4032']],
    [
      'a percentile that is not named',
      'type: value_percentile\nrules: [a]\ngroup-by: [u]\ntimespan: 1m\ncondition:\n    field: v\n    lte: 1',
      ['SIG4032'],
    ],
    [
      'an alias with a typo',
      `${count('gte: 1').replace('[u]', '[who]')}\naliases:\n    who:\n        aa: u`,
      ['SIG4033'],
    ],
    [
      'an expression that forgets a rule',
      'type: temporal\nrules: [a, b]\ngroup-by: [u]\ntimespan: 1m\ncondition: a',
      ['SIG4032'],
    ],
    [
      'an expression that invents one',
      'type: temporal\nrules: [a]\ngroup-by: [u]\ntimespan: 1m\ncondition: a and c',
      ['SIG4021'],
    ],
    [
      'an order of some rules',
      'type: temporal_ordered\nrules: [a, b]\ngroup-by: [u]\ntimespan: 1m\ncondition:\n    gte: 1',
      ['SIG4032'],
    ],
    ['no condition', 'type: event_count\nrules: [a]\ngroup-by: [u]\ntimespan: 1m', ['SIG4010']],
  ])('%s', (_, body, codes) => {
    expect(at(body).map((one) => one.split(' ')[0])).toEqual(codes);
  });

  it('circles, for each of their members', () => {
    const one = correlation(count('gte: 1').replace('[a]', '[two]'), 'one');
    const two = correlation(count('gte: 1').replace('[a]', '[one]'), 'two');
    expect(places([bases, one, two].join('---\n')).map((place) => place.split(' ')[0])).toEqual([
      'SIG4043',
      'SIG4042',
    ]);
  });

  it('names that two rules have', () => {
    expect(
      places([bases, base('a', 'K: z'), correlation(count('gte: 1'))].join('---\n'))[0],
    ).toMatch(/^SIG4041/);
  });

  it('what depends on a refused rule, while the others run', () => {
    const broken = base('bad', "K|re: '('");
    const yaml = [bases, broken, correlation(count('gte: 1').replace('[a]', '[bad]'))].join(
      '---\n',
    );
    expect(places(yaml).map((place) => place.split(' ')[0])).toEqual(['SIG4051', 'SIG4043']);
  });

  it('events without a time, when they matter', () => {
    const { documents } = readSigma('c.yml', [bases, correlation(count('gte: 1'))].join('---\n'));
    const run = compileSigma(documents.flatMap((one) => one.document ?? [])).runner.start();
    run.push({ K: 'b' }, 0);
    run.push({ K: 'a', TimeGenerated: 'yesterday' }, 1);
    const { alerts: none, diagnostics } = run.finish();
    expect(none).toEqual([]);
    expect(diagnostics.map((found) => [found.code, found.at.span.start.line])).toEqual([
      ['SIG4053', line],
    ]);
  });
});
