import { expect, test } from 'vitest';
import { isWebAddress, namesInAddress } from '../../src/search/pasted-address.ts';

test.each([
  ['https://host.example/acme/tool', ['acme/tool', 'tool']],
  ['host.example/acme/tool.git', ['acme/tool', 'tool']],
  ['git@host.example:acme/tool.git', ['acme/tool', 'tool']],
  ['https://www.host.example/acme/tool/tree/main?tab=readme#use', ['acme/tool', 'tool', 'main']],
  ['https://docs.example/models/acme-one', ['models/acme-one', 'acme-one']],
  ['https://tool.example/', ['tool']],
  ['acme/tool', ['acme/tool', 'tool']],
  ['a question about acme/tool', []],
  ['acme tool', []],
  ['vendor/acme/tool:2', ['vendor/acme/tool:2', 'vendor/acme', 'acme', 'tool:2']],
  ['https://host.example/models', ['host']],
  ['https://chat.tool.example', ['tool']],
  ['pip install tool', ['tool']],
  ['pip3 install -U tool==1.2', ['tool']],
  ['npm i @acme/tool@latest', ['@acme/tool']],
  ['pip install "tool[part]"', ['tool']],
  ['uv pip install tool', ['tool']],
  ['uvx tool', ['tool']],
  ['conda install -c channel tool', ['tool']],
  ['docker run -p 80:80 acme/tool', ['acme/tool', 'tool']],
  ['git clone https://host.example/acme/tool.git', ['https://host.example/acme/tool.git', 'acme/tool', 'tool']],
  ['$ tool run acme', ['acme']],
  ['from tool import part', ['tool']],
  ['import tool as t', ['tool']],
  ['from 2025 on', []],
  ['should i use tool or acme', []],
  ['programs run on one card', []],
])('%s holds %s', (text, names) => expect(namesInAddress(text)).toEqual(names));

test('only what a browser would open is an address', () =>
  expect(['https://host.example/a', 'acme/tool', 'tool.cpp'].map(isWebAddress)).toEqual([true, false, false]));
