/** What the sellers of a model say alike: that is of the model, and what one of them says alone is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreedFacts } from '../../src/importers/sources/agreed-facts.ts';

const offer = (company: string | undefined, facts: Readonly<Record<string, unknown>>) => ({ company, facts });
const sold = (...contexts: readonly number[]) => contexts.map((contextTokens, at) => offer(`Seller ${at}`, { contextTokens }));

describe('what sellers say of a model counts', () => {
  test('where two say it, and twice as many as anything else', () => {
    expect(agreedFacts(sold(128_000, 128_000))).toEqual({ contextTokens: 128_000 });
    expect(agreedFacts(sold(128_000, 60_000, 128_000))).toEqual({ contextTokens: 128_000 });
    expect(agreedFacts(sold(128_000, 128_000, 128_000, 60_000, 60_000))).toEqual({});
  });
  test('and not where one says it alone', () => expect(agreedFacts(sold(128_000))).toEqual({}));
  test('once a company, however many storefronts it has', () =>
    expect(agreedFacts([offer('One', { reasoning: true }), offer('One', { reasoning: true })])).toEqual({}));
  test('not of programs, which nobody sells', () =>
    expect(agreedFacts([offer(undefined, { reasoning: true }), offer('One', { reasoning: true })])).toEqual({}));
  test('and of a list each item that two list, and a third of all: many serve less than a model takes', () => {
    const offers = (...lists: readonly (readonly string[])[]) =>
      lists.map((inputModalities, at) => offer(`Seller ${at}`, { inputModalities }));
    expect(agreedFacts(offers(['text', 'image'], ['image', 'text'], ['text'], ['text']))).toEqual({
      inputModalities: ['text', 'image'],
    });
    expect(agreedFacts(offers(['text', 'video'], ['text'], ['text']))).toEqual({ inputModalities: ['text'] });
    expect(agreedFacts(offers(['text'], ['audio']))).toEqual({});
  });
  test('of open weights only that they are: lists deny it of what they know nothing about', () => {
    const offers = (...stated: readonly boolean[]) => stated.map((openWeights, at) => offer(`Seller ${at}`, { openWeights }));
    expect(agreedFacts(offers(false, false, false, true, true))).toEqual({ openWeights: true });
    expect(agreedFacts(offers(false, false, false))).toEqual({});
  });
  test('but a status is of the shop', () =>
    expect(agreedFacts([offer('One', { status: 'deprecated' }), offer('Two', { status: 'deprecated' })])).toEqual({}));
});

test('the order of offers changes nothing about numbers', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(8, 16, 32), { maxLength: 8 }), (contexts) => {
      const offers = sold(...contexts);
      expect(agreedFacts(offers.toReversed())).toEqual(agreedFacts(offers));
    }),
  ));
