/**
 * Who makes a model of the models.dev catalogue. The catalogue lists sellers; a model that many sell is known by its family, whose
 * names begin alike. A seller of nothing but its own makes what it sells.
 */
import { normalizeName } from '../../text/normalize-name.ts';
import { companyOf } from './storefronts.ts';

/** Maker -> how the names of its models begin, in lower case, without a path before them. */
const FAMILIES: readonly (readonly [maker: string, begin: RegExp])[] = [
  ['OpenAI', /^(?:gpt-?\d|gpt-(?:oss|image|4o)|chatgpt|codex|o[1-9](?:$|[- ])|text-embedding-(?:3|ada)|whisper|dall-e|sora)/],
  ['Anthropic', /^claude/],
  ['Google', /^(?:gemini|gemma|google-paligemma|imagen|veo)/],
  ['NVIDIA', /^(?:nvidia|nemotron|llama-3[\d._-]*-?nemo|nv-embed|cosmos-)/],
  ['Meta', /^(?:meta-)?llama/],
  ['Mistral AI', /^(?:open-)?(?:mistral|mixtral|ministral|magistral|codestral|devstral|pixtral|voxtral|labs-devstral)/],
  ['DeepSeek', /^deepseek/],
  ['Alibaba (Qwen)', /^(?:qwen|qwq|qvq|tongyi|wan\d)/],
  ['Moonshot AI', /^(?:kimi|moonshot)/],
  ['Z.ai', /^(?:glm|zai-glm|cogview|cogvideo)/],
  ['MiniMax', /^(?:minimax|abab)/],
  ['xAI', /^grok/],
  [
    'Cohere',
    /^(?:cohere|command-(?:a|r|light)|c4ai|aya-|north-mini|embed-(?:english|multilingual)-v|rerank-(?:v|english|multilingual))/,
  ],
  ['Amazon', /^(?:amazon[-.])?(?:nova-(?:2|lite|micro|premier|pro|canvas|reel)|titan-)/],
  ['Microsoft', /^(?:microsoft-)?(?:phi-|mai-)/],
  ['IBM', /^granite/],
  ['Perplexity', /^sonar/],
  ['StepFun', /^step-\d/],
  ['Xiaomi', /^(?:xiaomi-)?mimo/],
  ['ByteDance', /^(?:doubao|seed-|seedream|seedance|bytedance)/],
  ['Tencent', /^(?:hunyuan|hy3|tencent-hy)/],
  ['Baidu', /^ernie/],
  ['AI21 Labs', /^jamba/],
  ['Inception', /^mercury/],
  ['Poolside', /^laguna/],
  ['Sakana AI', /^fugu/],
  ['Sarvam AI', /^sarvam/],
  ['Upstage', /^solar-/],
  ['Morph', /^morph-v\d/],
  ['Vercel', /^v0-/],
];

/** Names of companies as makers, where entries call them otherwise. */
const AS_MAKER: Readonly<Record<string, string>> = { Alibaba: 'Alibaba (Qwen)', Llama: 'Meta' };

/** `us.anthropic.claude-x` and `moonshotai/Kimi-K2` -> `claude-x`, `kimi-k2`. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^.*[/:]\s*/, '')
    .replace(/^(?:[a-z]+\.)+(?=[a-z])/, '')
    .replaceAll(' ', '-');

/** The maker of the family that one of `names` belongs to. */
export const makerOfFamily = (names: readonly string[]): string | undefined =>
  FAMILIES.find(([, begin]) => names.some((name) => begin.test(bare(name))))?.[0];

/** `Alibaba (Qwen)` and `alibaba` are one maker. */
export const makerKey = (name: string): string => normalizeName(name.replace(/\(.*\)/, ''));

/** Whether a storefront is that of the maker. What a reseller says of the status of a model is about its own shop. */
export const isMadeBy = (maker: string | undefined, storefront: string, seller: string): boolean =>
  makerKey(companyOf(storefront, seller) ?? '') === makerKey(maker ?? '');

/** One shelf of the catalogue: who sells, and the ids and names of what it sells. */
export interface Shelf {
  readonly storefront: string;
  readonly seller: string;
  readonly models: readonly { readonly id: string; readonly name: string }[];
}

/** Who makes a model by its id and name: the maker of its family, else a seller that sells nobody else’s. `undefined` = unknown. */
export function makerFinder({ storefront, seller, models }: Shelf): (id: string, name: string) => string | undefined {
  const company = companyOf(storefront, seller);
  const own = company === undefined ? undefined : (AS_MAKER[company] ?? company);
  const sellsOthers = models.some(({ id, name }) => {
    const maker = makerOfFamily([id, name]);
    return maker !== undefined && makerKey(maker) !== makerKey(own ?? '');
  });
  return (id, name) => makerOfFamily([id, name]) ?? (sellsOthers ? undefined : own);
}
