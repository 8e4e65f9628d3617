/**
 * Which storefronts of the models.dev catalogue belong to one company. The catalogue lists storefronts: regions, plans and
 * products of one seller each have a line of their own. Whoever counts sellers has to count companies.
 *
 * How it was decided, on the catalogue of 2026-07-02: two storefronts are one company when the seller’s own name stands in
 * both, when both answer under one domain, or when the company that sells one owns the other and says so. GitHub belongs to
 * Microsoft, Neon to Databricks, v0 to Vercel, ModelScope and iFlow to Alibaba. Affiliates that sell on their own account
 * (Bailing of Ant Group) stay apart. A gateway or reseller is a company that offers the model; its second storefront is not
 * another. Everyone who is not listed here has one storefront, under the company’s own name.
 */
const STOREFRONTS: Readonly<Record<string, readonly string[]>> = {
  Alibaba: [
    'alibaba',
    'alibaba-cn',
    'alibaba-coding-plan',
    'alibaba-coding-plan-cn',
    'alibaba-token-plan',
    'alibaba-token-plan-cn',
    'iflowcn',
    'modelscope',
  ],
  Amazon: ['amazon-bedrock', 'nova'],
  Cloudflare: ['cloudflare-ai-gateway', 'cloudflare-workers-ai'],
  Databricks: ['databricks', 'neon'],
  Google: ['google', 'google-vertex', 'google-vertex-anthropic'],
  Meta: ['llama'],
  Microsoft: ['azure', 'azure-cognitive-services', 'github-copilot', 'github-models'],
  MiniMax: ['minimax', 'minimax-cn', 'minimax-cn-coding-plan', 'minimax-coding-plan'],
  'Mistral AI': ['mistral'],
  'Moonshot AI': ['kimi-for-coding', 'moonshotai', 'moonshotai-cn'],
  OpenCode: ['opencode', 'opencode-go'],
  Perplexity: ['perplexity', 'perplexity-agent'],
  SiliconFlow: ['siliconflow', 'siliconflow-cn'],
  StepFun: ['stepfun', 'stepfun-ai'],
  Tencent: ['tencent-coding-plan', 'tencent-tokenhub'],
  'Umans AI': ['umans-ai', 'umans-ai-coding-plan'],
  Vercel: ['v0', 'vercel'],
  Xiaomi: ['xiaomi', 'xiaomi-token-plan-ams', 'xiaomi-token-plan-cn', 'xiaomi-token-plan-sgp'],
  'Z.ai': ['zai', 'zai-coding-plan', 'zhipuai', 'zhipuai-coding-plan'],
};

/** Programs that run a model on the reader’s own machine: nobody offers it there. */
const PROGRAMS: ReadonlySet<string> = new Set(['atomic-chat', 'lmstudio']);

const COMPANY: ReadonlyMap<string, string> = new Map(
  Object.entries(STOREFRONTS).flatMap(([company, ids]) => ids.map((id) => [id, company] as const)),
);

/** The company behind a storefront, by its id and name; `undefined` for a program that is no company’s offer. */
export function companyOf(storefront: string, name: string): string | undefined {
  return PROGRAMS.has(storefront) ? undefined : (COMPANY.get(storefront) ?? name);
}
