import type { Node } from 'jsonc-parser';
import { readCodeCell } from '../table/code-column.ts';
import { valueText } from './value-text.ts';

/** A value with the node that tells its place. */
export interface Field {
  /** Key of the value; empty when it has none. */
  readonly key: string;
  readonly text: string;
  readonly node: Node;
}

/** What may be a row: the fields of an object, or the elements of an array. */
export interface JsonRecord {
  readonly fields: readonly Field[];
  /** False for the elements of an array, which are known by their order only. */
  readonly keyed: boolean;
}

/** Finds all records of a document, however deep they lie. */
export function recordsIn(root: Node, lang: string | undefined): JsonRecord[] {
  const found = root.type === 'object' ? inObject(root, lang) : inArray(root, lang);
  return found.length > 0 ? found : childrenOf(root).flatMap((child) => recordsIn(child, lang));
}

/** Records of an object: keyed by code, named constants (`NOT_FOUND: 404`), or itself a record. */
function inObject(node: Node, lang: string | undefined): JsonRecord[] {
  const properties = propertiesOf(node);
  if (properties.some(({ key }) => isCode(String(key.value)))) {
    return properties.map(({ key, value }) => ({
      fields: [
        { key: 'code', text: String(key.value), node: key },
        ...(value.type === 'object' || value.type === 'array'
          ? fieldsOf(value, lang)
          : [{ key: '', text: valueText(value, lang), node: value }]),
      ],
      keyed: value.type !== 'array',
    }));
  }
  const coded = properties.filter(({ value }) => isCodeNode(value));
  if (coded.length >= 3 && coded.length * 2 > properties.length) {
    return coded.map(({ key, value }) => ({
      fields: [
        { key: 'code', text: valueText(value, lang), node: value },
        { key: 'name', text: String(key.value), node: key },
      ],
      keyed: true,
    }));
  }
  return isRecord(node) ? [{ fields: fieldsOf(node, lang), keyed: true }] : [];
}

/** Records of an array: when one element is a record, the others are records with faults. */
function inArray(node: Node, lang: string | undefined): JsonRecord[] {
  const elements = node.children ?? [];
  if (!elements.some(isRecord)) {
    const lines = elements.filter(({ type, value }) => type === 'string' && isStart(String(value)));
    return lines.map((line) => ({
      fields: [{ key: '', text: String(line.value), node: line }],
      keyed: false,
    }));
  }
  return elements.map((element) => ({
    fields: fieldsOf(element, lang),
    keyed: element.type === 'object',
  }));
}

/** An object or array with a code among its values, and no other records further in. */
function isRecord(node: Node): boolean {
  const values = childrenOf(node);
  if (!values.some((value) => isScalar(value) && isStart(String(value.value)))) return false;
  return !values.some((value) => childrenOf(value).some(isRecordShallow));
}

function isRecordShallow(node: Node): boolean {
  return childrenOf(node).some(isCodeNode);
}

function fieldsOf(node: Node, lang: string | undefined): Field[] {
  if (node.type === 'object') {
    return propertiesOf(node).map(({ key, value }) => ({
      key: String(key.value),
      text: valueText(value, lang),
      node: value,
    }));
  }
  const values = node.type === 'array' ? (node.children ?? []) : [node];
  return values.map((value) => ({ key: '', text: valueText(value, lang), node: value }));
}

function propertiesOf(node: Node): { key: Node; value: Node }[] {
  return (node.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
}

/** The values directly inside an object or array. */
function childrenOf(node: Node): Node[] {
  if (node.type === 'object') return propertiesOf(node).map(({ value }) => value);
  return node.type === 'array' ? (node.children ?? []) : [];
}

const isScalar = ({ type }: Node): boolean => type === 'string' || type === 'number';
const isCodeNode = (node: Node): boolean => isScalar(node) && isCode(String(node.value));

function isCode(text: string): boolean {
  return readCodeCell(text)?.rest === '';
}

function isStart(text: string): boolean {
  return text.length < 200 && readCodeCell(text)?.glued === false;
}
