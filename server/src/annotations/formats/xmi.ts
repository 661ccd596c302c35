/**
 * UIMA CAS as XMI 1.0, with the type system that a reader needs beside it. In attributes line ends and tabs are
 * character references, because a parser turns bare ones into spaces; what XML cannot hold is replaced one for one.
 */
import {
  CAS_ABILITIES,
  CAS_TYPES,
  casLosses,
  documentOfCas,
  OWN_ENTITY,
  OWN_RELATION,
  type ReadStructure,
  SOFA_ID,
  structuresOf,
} from './cas.ts';
import type { ExchangeDocument, ExchangeFile } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import type { Loss } from './losses.ts';
import { NAMED_ENTITY } from './named-entity.ts';
import type { ReadDocument } from './reading.ts';
import { elementText, localName, readXml, tag } from './xml.ts';
import { xmlLosses } from './xml-losses.ts';

export const xmi: Format = {
  name: 'xmi',
  title: 'UIMA CAS XMI (INCEpTION, DKPro)',
  extension: '.xmi',
  losses,
  write,
  companions: () => [{ name: 'TypeSystem.xml', text: typeSystem() }],
  isCompanion: ({ text }) => text.slice(0, 2000).includes('<typeSystemDescription'),
  read: (files) => files.map(readCas),
};

function losses(document: ExchangeDocument): Loss[] {
  return xmlLosses(document, casLosses(document), CAS_ABILITIES);
}

/** Prefix of each type's package in the file. */
const ELEMENTS: Readonly<Record<string, string>> = {
  [NAMED_ENTITY]: 'type:NamedEntity',
  [OWN_ENTITY]: 'copydesk:NamedEntity',
  [OWN_RELATION]: 'copydesk:Relation',
};

const NAMESPACES = {
  'xmlns:xmi': 'http://www.omg.org/XMI',
  'xmlns:cas': 'http:///uima/cas.ecore',
  'xmlns:type': 'http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore',
  'xmlns:copydesk': 'http:///copydesk.ecore',
  'xmi:version': '2.0',
};

function write(document: ExchangeDocument): ExchangeFile[] {
  const structures = structuresOf(document, losses(document));
  const elements = [
    tag('cas:NULL', { 'xmi:id': 0 }),
    ...structures.map(({ id, type, begin, end, texts, references }) =>
      tag(ELEMENTS[type]!, {
        'xmi:id': id,
        sofa: SOFA_ID,
        begin,
        end,
        ...Object.fromEntries(texts),
        ...Object.fromEntries(references),
      }),
    ),
    tag('cas:Sofa', {
      'xmi:id': SOFA_ID,
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text',
      sofaString: document.text,
    }),
    tag('cas:View', { sofa: SOFA_ID, members: structures.map(({ id }) => id).join(' ') }),
  ];
  const body = elements.map((element) => `\n${element}`).join('');
  return [{ name: `${document.name}.xmi`, text: `${XML}${tag('xmi:XMI', NAMESPACES, `${body}\n`)}\n` }];
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

function typeSystem(): string {
  const types = CAS_TYPES.map(({ name, supertype, description, features }) => {
    const described = features.map(
      ([feature, range]) =>
        `<featureDescription><name>${feature}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>`,
    );
    return (
      `<typeDescription><name>${name}</name><description>${elementText(description)}</description>` +
      `<supertypeName>${supertype}</supertypeName><features>${described.join('')}</features></typeDescription>`
    );
  });
  return (
    `${XML}<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">` +
    `<types>\n${types.join('\n')}\n</types></typeSystemDescription>\n`
  );
}

function readCas({ name, text }: ExchangeFile): ReadDocument {
  const structures: ReadStructure[] = [];
  const sofas = new Map<string, string>();
  const members = new Map<string, ReadonlySet<string>>();
  const packages = new Map<string, string>();
  let isCas = false;
  readXml(name, text, {
    open: (element, attributes) => {
      for (const [key, value] of Object.entries(attributes)) {
        const namespace = /^http:\/\/\/(.*)\.ecore$/.exec(value);
        if (key.startsWith('xmlns:') && namespace !== null) {
          packages.set(key.slice('xmlns:'.length), namespace[1]!.replaceAll('/', '.'));
        }
      }
      const local = localName(element);
      const id = attributes['xmi:id'];
      if (local === 'XMI') isCas = true;
      else if (local === 'Sofa') sofas.set(id ?? '', attributes.sofaString ?? '');
      else if (local === 'View') {
        members.set(
          attributes.sofa ?? '',
          new Set((attributes.members ?? '').split(' ').filter((one) => one !== '')),
        );
      } else if (id !== undefined && id !== '0') {
        const prefix = element.slice(0, Math.max(0, element.indexOf(':')));
        structures.push(structureOf(`${packages.get(prefix) ?? prefix}.${local}`, id, attributes));
      }
    },
  });
  if (!isCas) throw new FormatError(`${name}: this is no XMI file: it has no element XMI`);
  return documentOfCas({ structures, sofas, members });
}

function structureOf(type: string, id: string, attributes: Readonly<Record<string, string>>): ReadStructure {
  const { sofa, begin, end, ...others } = attributes;
  const number = (value: string | undefined): number | undefined =>
    value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  const texts = new Map(Object.entries(others).filter(([key]) => !key.includes(':')));
  return { id, type, sofa, begin: number(begin), end: number(end), texts, references: texts };
}
