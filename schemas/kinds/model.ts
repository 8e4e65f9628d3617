/** AI models: `content/models/<slug>.md`. */
import { defineKind } from '../define-kind.ts';
import { chooser } from './model-chooser.ts';
import { feeOf, price, PRICE, RARE_PRICE, rarePrice } from './model-prices.ts';
import { contextTokens, maxInputTokens, maxOutputTokens, parametersBillion } from './model-size.ts';
import { codeLicence, documentationLicence, licence, licenceText, pricing, successor } from './shared-facts.ts';

const MODALITIES = { text: 'text', image: 'image', audio: 'audio', video: 'video', pdf: 'pdf' };
const FEATURE = { type: 'boolean', maxAgeDays: 365 } as const;

export const model = defineKind({
  id: 'model',
  label: 'Model',
  plural: 'Models',
  icon: 'brain',
  folder: 'models',
  maker: { field: 'vendor', label: 'Vendor', description: 'Who trains and publishes the model.' },
  groups: {
    lifeCycle: {
      label: 'Life cycle',
      facts: {
        status: {
          label: 'Status',
          type: 'choice',
          choices: {
            preview: 'Preview',
            limited: 'Limited access',
            active: 'Active',
            legacy: 'Legacy',
            deprecated: 'Deprecated',
            retired: 'Retired',
          },
          better: 'none',
          maxAgeDays: 180,
          definition:
            'Where the model is in its life, as its maker says: in preview, for those alone whom the maker admits (limited access), active, legacy (no longer developed), deprecated (its end is announced), or retired (its maker serves it no more).',
        },
        retirementDate: {
          label: 'Retirement',
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          isEvent: true,
          definition: 'The day on which its maker stopped serving the model, or has announced to stop.',
        },
        successor,
      },
    },
    pricing: {
      label: 'Pricing',
      facts: {
        pricing,
        inputUsdPerMillionTokens: {
          ...PRICE,
          label: 'Input price',
          aliases: ['prompt price', 'price per input token'],
          phrase: 'is {difference} for input',
          schema: price,
          definition:
            'What the vendor’s own API charges for a million tokens that you send, at list price; where the source is the list of a seller, what that one charges.',
        },
        outputUsdPerMillionTokens: {
          ...PRICE,
          label: 'Output price',
          aliases: ['completion price', 'price per output token'],
          phrase: 'is {difference} for output',
          schema: price,
          // What returns vectors writes nothing that could have a price.
          canBeNone: true,
          modes: [{ fact: 'reasoningOutputUsdPerMillionTokens', without: 'without reasoning' }],
          definition:
            'What the vendor’s own API charges for a million tokens that the model writes, at list price; where the source is the list of a seller, what that one charges. Reasoning tokens are included, unless they have a price of their own.',
        },
        reasoningOutputUsdPerMillionTokens: {
          ...RARE_PRICE,
          label: 'Output price with reasoning',
          aliases: ['thinking price', 'reasoning price'],
          schema: price,
          definition:
            'What the vendor’s own API charges for a million tokens that the model writes while it reasons, where that is another price; most vendors that state one count the answer in.',
        },
        cachedInputUsdPerMillionTokens: {
          ...PRICE,
          label: 'Cached input price',
          aliases: ['cache read price', 'cached price'],
          phrase: 'is {difference} for cached input',
          schema: price,
          canBeNone: true,
          definition: 'The lower price of input tokens that the vendor still holds from an earlier request.',
        },
        cacheWriteUsdPerMillionTokens: rarePrice(
          'Cache write price',
          'What the vendor charges for a million input tokens that it is to hold for later requests.',
        ),
        batchInputUsdPerMillionTokens: rarePrice(
          'Input price in a batch',
          'The price of a million input tokens in requests that the vendor answers within a day.',
        ),
        batchOutputUsdPerMillionTokens: rarePrice(
          'Output price in a batch',
          'The price of a million output tokens in requests that the vendor answers within a day.',
        ),
        imageInputUsdPerMillionTokens: rarePrice(
          'Image input price',
          'What a million tokens of pictures cost that you send, where that is another price than that of text.',
        ),
        imageOutputUsdPerMillionTokens: rarePrice(
          'Image output price',
          'What a million tokens of pictures cost that the model makes.',
        ),
        audioInputUsdPerMillionTokens: rarePrice(
          'Audio input price',
          'What a million tokens of sound cost that you send, where that is another price than that of text.',
        ),
        audioOutputUsdPerMillionTokens: rarePrice(
          'Audio output price',
          'What a million tokens of sound cost that the model makes.',
        ),
        videoInputUsdPerMillionTokens: rarePrice(
          'Video input price',
          'What a million tokens of video cost that you send, where that is another price than that of text.',
        ),
        usdPerRequest: feeOf('USD a request', 'Price of a request', 'What every request costs besides its tokens.'),
        usdPerImage: feeOf(
          'USD a picture',
          'Price of a picture',
          'What a picture costs that the model makes, at the vendor’s standard size and quality.',
        ),
        usdPerAudioMinute: feeOf(
          'USD a minute',
          'Price of a minute of sound',
          'What a minute of sound costs that the model hears or makes.',
        ),
        usdPerVideoSecond: feeOf(
          'USD a second',
          'Price of a second of video',
          'What a second of video costs that the model makes, at the vendor’s standard resolution.',
        ),
        usdPerMillionCharacters: feeOf(
          'USD per 1M characters',
          'Price of characters',
          'What a million characters cost that the model reads aloud.',
        ),
        subscriptionUsdPerMonth: feeOf(
          'USD a month',
          'Subscription',
          'The cheapest plan of the vendor that includes the model, for one person by the month.',
        ),
        freeAllowance: {
          label: 'Free allowance',
          type: 'text',
          better: 'none',
          maxAgeDays: 180,
          isRare: true,
          schema: ({ line }) => line(100),
          definition: 'What the vendor lets anybody use without charge, and within what time.',
        },
      },
    },
    limits: {
      label: 'Size and limits',
      facts: {
        parametersBillion,
        contextTokens,
        maxInputTokens,
        maxOutputTokens,
      },
    },
    modalities: {
      label: 'Input and output',
      facts: {
        inputModalities: {
          label: 'Reads',
          aliases: ['modalities in', 'inputs'],
          type: 'list',
          choices: MODALITIES,
          advisedAs: { image: ['pictures', 'images'], audio: ['sound', 'audio'], video: ['video'], pdf: ['PDF'] },
          better: 'none',
          maxAgeDays: 365,
          definition: 'The kinds of input that the vendor’s API accepts.',
        },
        outputModalities: {
          label: 'Writes',
          aliases: ['modalities out', 'outputs'],
          type: 'list',
          choices: MODALITIES,
          better: 'none',
          maxAgeDays: 365,
          definition: 'The kinds of output that the vendor’s API returns.',
        },
      },
    },
    features: {
      label: 'Features',
      facts: {
        toolCalling: {
          ...FEATURE,
          label: 'Tool calling',
          aliases: ['function calling', 'tools', 'tool use'],
          phrase: 'calls tools (the other does not)',
          better: 'higher',
          advisedAs: { true: ['tool calls', 'tool calling', 'tools'] },
          definition: 'Whether the model can ask for functions that you define to be called.',
        },
        structuredOutput: {
          ...FEATURE,
          label: 'Structured output',
          aliases: ['JSON mode', 'JSON schema', 'response format'],
          phrase: 'keeps to a JSON Schema (the other does not)',
          better: 'higher',
          advisedAs: { true: ['schema', 'structured output'] },
          definition: 'Whether the API can hold the answer to a JSON Schema that you give.',
        },
        reasoning: {
          ...FEATURE,
          label: 'Reasoning',
          aliases: ['thinking'],
          better: 'none',
          advisedAs: { true: ['thinking', 'reasoning'] },
          definition: 'Whether the model can work through hidden reasoning tokens before it answers; they cost time and money.',
        },
        fileInput: {
          ...FEATURE,
          label: 'File attachments',
          // The files are mostly pictures, which the row of what it reads tells better.
          better: 'none',
          definition: 'Whether files can be attached to a request.',
        },
        temperatureControl: {
          ...FEATURE,
          label: 'Temperature control',
          better: 'none',
          advisedAs: { true: ['temperature'] },
          definition: 'Whether the caller can set how freely the next token is sampled.',
        },
      },
    },
    adoption: {
      label: 'Adoption',
      facts: {
        providerCount: {
          label: 'Available from',
          phrase: 'is offered by {difference} companies',
          type: 'count',
          better: 'higher',
          unit: 'companies',
          maxAgeDays: 365,
          definition:
            'How many independent companies offer the model, by the models.dev catalogue; several shops of one company count once.',
        },
        onOpenrouter: {
          ...FEATURE,
          label: 'Listed on OpenRouter',
          phrase: 'is listed on OpenRouter (the other is not)',
          better: 'higher',
          definition: 'Whether the model stands in OpenRouter’s public model list.',
        },
      },
    },
    dates: {
      label: 'Dates',
      facts: {
        releaseDate: {
          label: 'Released',
          aliases: ['launch date', 'published'],
          isPast: true,
          type: 'date',
          better: 'none',
          maxAgeDays: 3650,
          isEvent: true,
          definition: 'The day on which the vendor made the model available.',
        },
        knowledgeCutoff: {
          label: 'Knowledge cutoff',
          aliases: ['training cutoff'],
          isPast: true,
          type: 'month',
          better: 'none',
          maxAgeDays: 3650,
          definition: 'When the training data ends, as stated by the maker.',
        },
      },
    },
    licence: {
      label: 'Licence',
      facts: {
        openWeights: {
          ...FEATURE,
          label: 'Open weights',
          aliases: ['open source'],
          better: 'none',
          advisedAs: { true: ['weights to host', 'weights are not open', 'hosting of your own', 'machines of your own'] },
          maxAgeDays: 730,
          definition: 'Whether the trained weights can be downloaded and run on your own hardware.',
        },
        licence,
        licenceText,
        codeLicence,
        documentationLicence,
      },
    },
  },
  schemaOrg: { type: 'SoftwareApplication', maker: 'creator', facts: { datePublished: 'releaseDate' } },
  highlights: ['inputUsdPerMillionTokens', 'outputUsdPerMillionTokens', 'contextTokens'],
  columns: ['inputUsdPerMillionTokens', 'outputUsdPerMillionTokens', 'contextTokens'],
  filters: [
    'inputUsdPerMillionTokens',
    'contextTokens',
    'inputModalities',
    'openWeights',
    'licence',
    'parametersBillion',
    'reasoning',
    'releaseDate',
    'pricing',
  ],
  unitPrice: 'inputUsdPerMillionTokens',
  picture: { x: 'inputUsdPerMillionTokens', y: 'quality', size: 'contextTokens' },
  cost: {
    note: 'Dollars a month at list prices, without discounts, surcharges or a charge for keeping a cache: those of the vendor’s own API, or of a seller that is named.',
    freeNote:
      'A price of 0 is free access at the vendor, which may limit how often and how much one asks; other sellers charge for it.',
    unit: 'USD per 1M tokens',
    size: {
      label: 'Input tokens of one request',
      brief: '{} input tokens a request',
      limit: { fact: 'contextTokens', part: 'in', own: 'maxInputTokens' },
    },
    parts: {
      in: { price: 'inputUsdPerMillionTokens', label: 'Input tokens a month (millions)', brief: '{}M in', symbol: 'input' },
      cached: {
        price: 'cachedInputUsdPerMillionTokens',
        label: 'of these cached',
        brief: '{}M of it cached',
        symbol: 'cached',
        partOf: 'in',
      },
      out: {
        price: 'outputUsdPerMillionTokens',
        label: 'Output tokens a month (millions)',
        brief: '{}M out',
        symbol: 'output',
      },
      reasoned: {
        price: 'reasoningOutputUsdPerMillionTokens',
        label: 'of these while reasoning',
        brief: '{}M of it while reasoning',
        symbol: 'reasoned',
        partOf: 'out',
      },
    },
  },
  chooser,
  settings: {
    own: '(adaptive |high |xhigh |max )?reasoning|(high|xhigh|max)[ -]effort|thinking( enabled)?|\\d{2,3}k thinking( tokens)?|thinking[ -](auto|64k)([ -]high)?([ -]effort)?',
    choice: 'reasoning',
    untold: 'setting not recorded',
  },
  relations: [
    { lower: 'cachedInputUsdPerMillionTokens', upper: 'inputUsdPerMillionTokens' },
    { lower: 'batchInputUsdPerMillionTokens', upper: 'inputUsdPerMillionTokens' },
    { lower: 'batchOutputUsdPerMillionTokens', upper: 'outputUsdPerMillionTokens' },
    { lower: 'maxInputTokens', upper: 'contextTokens' },
    { lower: 'maxOutputTokens', upper: 'contextTokens' },
    { lower: 'knowledgeCutoff', upper: 'releaseDate' },
    { lower: 'releaseDate', upper: 'retirementDate' },
    { fact: 'inputUsdPerMillionTokens', above: 0, when: { pricing: 'paid' } },
    { fact: 'inputUsdPerMillionTokens', atMost: 0, when: { pricing: 'free' } },
    { fact: 'outputUsdPerMillionTokens', atMost: 0, when: { pricing: 'free' } },
  ],
  questions: [
    // What can be downloaded comes under terms, and what cannot be has none of its own.
    { fact: 'openWeights', is: true, needsOneOf: ['licence'] },
    { fact: 'openWeights', is: false, notBeside: [{ fact: 'licence' }] },
    { fact: 'inputModalities', namedInClaims: true, orIn: ['outputModalities'] },
    // Pictures, sound, video and PDF reach an API as files.
    {
      fact: 'fileInput',
      is: false,
      notBeside: ['image', 'audio', 'video', 'pdf'].map((includes) => ({ fact: 'inputModalities' as const, includes })),
    },
    // Lists of models often repeat the release where a maker states no cutoff.
    { fact: 'knowledgeCutoff', notInMonthOf: 'releaseDate' },
  ],
  lifeCycle: {
    status: 'status',
    gone: ['retired'],
    expected: 'active',
    ending: ['deprecated'],
    superseded: ['legacy'],
    start: 'releaseDate',
    end: 'retirementDate',
    successor: 'successor',
  },
  terms: {
    facts: ['pricing', 'openWeights', 'licence'],
    free: { when: { pricing: 'free' }, licence: 'licence', besides: 'the cost of your own machines is not included' },
  },
});
