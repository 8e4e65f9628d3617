import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countCompanies,
  exactKey,
  listingFinder,
  undatedKey,
  type KnownModel,
  type Listing,
} from '../../src/importers/sources/listings.ts';
import { companyOf } from '../../src/importers/sources/storefronts.ts';

const listing = (storefront: string, id: string, name = id): Listing => ({
  storefront,
  company: companyOf(storefront, storefront),
  id,
  name,
});
const known = (names: string[], more: Partial<KnownModel> = {}): KnownModel => ({ names, makers: [], storefront: '', ...more });
const count = (model: KnownModel, ...listings: Listing[]) => countCompanies(listingFinder(listings)(model));

describe('spellings of one name', () => {
  test.each([
    ['anthropic/claude-haiku-4.5', 'a path before it'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'Bedrock’s region, maker and version'],
    ['claude-haiku-4-5@20251001', 'the day of a snapshot'],
    ['Claude Haiku 4.5 (latest)', 'a note in brackets'],
    ['Anthropic: Claude Haiku 4.5', 'its maker'],
    ['Agentic Chat (Claude Haiku 4.5)', 'the product around it'],
    ['TEE/Claude Haiku 4.5 TEE', 'how it is served'],
  ])('%s has %s', (text) => expect(undatedKey(text)).toBe('claudehaiku45'));
  test('a plus counts, for it sets models apart', () => expect(exactKey('Command R+')).not.toBe(exactKey('Command R')));
  test('a colon before a size is part of the name', () => expect(exactKey('gpt-oss:120b')).toBe('gptoss120b'));
  test('case and separators never count', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}\d{0,2}$/), { minLength: 1, maxLength: 4 }), (words) => {
        expect(exactKey(`x${words.join('-')}`)).toBe(exactKey(`X${words.join(' ')}`.toUpperCase()));
      }),
    ));
});

describe('an offer is of a model', () => {
  const model = known(['gpt-5', 'OpenAI: GPT-5'], { makers: ['OpenAI'] });
  test('by its id', () => expect(count(model, listing('a', 'openai/gpt-5', 'The flagship'))).toBe(1));
  test('by its name', () => expect(count(model, listing('a', 'model-17', 'gpt 5'))).toBe(1));
  test('by its maker and name', () => expect(count(model, listing('a', 'openai-gpt-5', 'Flagship by OpenAI'))).toBe(1));
  test('by an alias', () => expect(count(known(['one', 'Claude 4 Opus']), listing('a', 'claude-4-opus'))).toBe(1));
  test.each(['gpt-5-pro', 'gpt-5-mini', 'chatgpt-5', 'GPT-5.1'])('and never by a part: %s is another', (id) =>
    expect(count(model, listing('a', id))).toBe(0),
  );
  test('what its maker sells beside it is another model, whatever a seller calls it', () => {
    const beside = listing('openai', 'gpt-5-pro', 'GPT-5 Pro');
    const sold = { ...model, storefront: 'openai' };
    expect(count(sold, beside, listing('shop', 'openai/gpt-5-pro', 'GPT-5'))).toBe(0);
  });
  test('so are snapshots that its maker sells apart', () => {
    const sold = known(['claude-3-5-sonnet-20241022'], { storefront: 'anthropic' });
    const apart = ['claude-3-5-sonnet-20241022', 'claude-3-5-sonnet-20240620'];
    const all = [...apart.map((id) => listing('anthropic', id)), listing('shop', 'claude-3-5-sonnet-20240620')];
    expect(count(sold, ...all, listing('store', 'claude-3.5-sonnet'))).toBe(2);
  });
});

describe('companies, not storefronts, are counted', () => {
  const model = known(['kimi-k2.5']);
  const soldBy = (...storefronts: string[]) => count(model, ...storefronts.map((one) => listing(one, 'kimi-k2.5')));
  test('regions and plans of one seller are one company', () =>
    expect(soldBy('moonshotai', 'moonshotai-cn', 'kimi-for-coding', 'alibaba', 'alibaba-token-plan-cn')).toBe(2));
  test('GitHub sells for Microsoft', () => expect(soldBy('azure', 'github-models', 'github-copilot')).toBe(1));
  test('a gateway offers what it passes on', () => expect(soldBy('moonshotai', 'openrouter')).toBe(2));
  test('a program on the reader’s machine is no offer', () => expect(soldBy('lmstudio')).toBe(0));
  test('one company that lists a model twice counts once', () =>
    expect(count(model, listing('a', 'kimi-k2.5'), listing('a', 'Kimi-K2.5-FP8'))).toBe(1));
});
