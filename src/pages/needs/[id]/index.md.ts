import { needTwin } from '../../../site-files/markdown/need-twin.ts';
import { text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

type Need = (typeof catalogue.content.needs)[number];

export const getStaticPaths = () => catalogue.content.needs.map((need) => ({ params: { id: need.id }, props: { need } }));

export const GET = ({ props }: { readonly props: { readonly need: Need } }) =>
  text(needTwin(catalogue, props.need), 'text/markdown');
