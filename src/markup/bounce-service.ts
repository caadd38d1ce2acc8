import type { BounceVerdict } from '../bounce/judging/verdict.ts';
import type { BounceServices } from './bounce-words.ts';
import { h, type MarkupElement } from './node.ts';

/**
 * What the visitor's own service offers of the features that would have helped, each linked to its evidence; undefined
 * where nobody chose a service, or no feature of a host helps.
 */
export function renderService(
  { base, services, features, helpful, offers, words }: BounceServices,
  id: string,
  verdict: BounceVerdict,
): MarkupElement | undefined {
  const service = services[id];
  if (!service || helpful[verdict].length === 0) return undefined;
  const page = `${base}/providers/${id}/`;
  const items = helpful[verdict].map((feature) => {
    const { mark, tone, word } = offers[service.offers[feature] ?? 0] ?? { mark: '', tone: 'unknown', word: '' };
    return h(
      'li',
      {},
      h('a', { href: `${page}#${feature}` }, features[feature] ?? feature),
      ' ',
      h('span', { class: `mark ${tone}` }, h('i', { 'aria-hidden': 'true' }, mark), ` ${word}`),
    );
  });
  return h(
    'section',
    { class: 'part service' },
    h('h4', {}, words.title.replace('{name}', service.name)),
    h('p', { class: 'source' }, words.lead),
    h('ul', { class: 'offers' }, ...items),
    h(
      'p',
      { class: 'row' },
      h('a', { class: 'onward', href: `${page}checkup/` }, words.checkup),
      h('a', { class: 'onward', href: `${page}enquiry/` }, words.enquiry),
    ),
  );
}
