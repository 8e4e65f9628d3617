import { describe, expect, test } from 'vitest';
import { readItems } from '../../src/search/composer-items.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';

const INDEX: FinderIndex = {
  folders: ['models', 'repositories'],
  entries: [
    { slug: 'acme-chat-one', names: ['Acme: Chat One', 'chat-one-2025'], kind: 0 },
    { slug: 'acme-chat-two', names: ['Acme: Chat Two'], kind: 0 },
    { slug: 'engine', names: ['engine'], kind: 1 },
    { slug: 'toolkit', names: ['Toolkit'], kind: 1 },
    { slug: 'zebra', names: ['Zebra'], kind: 1 },
  ],
  partners: [],
};

describe('the items of an address', () => {
  test('stand in the order in which they were asked for', () =>
    expect(readItems(INDEX, 'toolkit,acme-chat-one')).toEqual({ slugs: ['toolkit', 'acme-chat-one'], unknown: [], excess: [] }));
  test('may be names and aliases, and count once', () =>
    expect(readItems(INDEX, 'Chat-One 2025, acme-chat-one ,Engine,,').slugs).toEqual(['acme-chat-one', 'engine']));
  test('that nobody knows come with what holds their words', () =>
    expect(readItems(INDEX, 'chat,engine')).toMatchObject({
      slugs: ['engine'],
      unknown: [{ text: 'chat', near: [{ slug: 'acme-chat-one' }, { slug: 'acme-chat-two' }] }],
    }));
  test('that are a typing slip away come with the one that was meant', () =>
    expect(readItems(INDEX, 'tolkit').unknown[0]?.near.map(({ slug }) => slug)).toEqual(['toolkit']));
  test('that are like nothing come with nothing', () => expect(readItems(INDEX, 'qqqqqq').unknown[0]?.near).toEqual([]));
  test('may be written as readers write names, where they can mean one entry alone', () =>
    expect(readItems(INDEX, 'chatone2025,chat two,https://host.example/acme/zebra').slugs).toEqual([
      'acme-chat-one',
      'acme-chat-two',
      'zebra',
    ]));
  test('beyond the fourth are left out by name', () =>
    expect(readItems(INDEX, 'zebra,toolkit,engine,acme-chat-two,acme-chat-one')).toMatchObject({
      slugs: ['zebra', 'toolkit', 'engine', 'acme-chat-two'],
      excess: ['Acme: Chat One'],
    }));
});
