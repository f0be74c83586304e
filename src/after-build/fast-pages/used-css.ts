import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** What selectors can meet on a page. */
export interface PageNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  /** Custom properties that styles of elements refer to. */
  properties: Set<string>;
}

/** A style sheet from which the rules of a page can be taken. */
export interface Sheet {
  /**
   * The rules that a page can need, in their order, with what they refer to.
   *
   * @returns the text of a style sheet; the same one for pages whose names are the same to this sheet
   */
  usedBy: (names: PageNames) => string;
}

/** Pseudo-classes of which one argument has to be met; in `:not()` none does. */
const anyOf = /^:(is|where|has|matches|-webkit-any|-moz-any)$/;

const parser = selectorParser();

/**
 * Reads a style sheet. Rules are kept where in doubt: states (`:hover`), attributes and `:not()` can
 * always be met.
 */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const selectors = new Map<Rule, Selector[]>();
  const known = noNames();
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) {
      const parsed = parser.astSync(rule.selector);
      selectors.set(rule, parsed.nodes);
      parsed.walkClasses(({ value }) => void known.classes.add(value));
      parsed.walkIds(({ value }) => void known.ids.add(value));
      parsed.walkTags(({ value }) => void known.tags.add(value.toLowerCase()));
    }
  });
  root.walkDecls(/^--/, ({ prop }) => void known.properties.add(prop));
  const variants = new Map<string, string>();
  return {
    usedBy: (names) => {
      const key = (['tags', 'classes', 'ids', 'properties'] as const)
        .map((kind) => [...known[kind]].filter((name) => names[kind].has(name)).join(' '))
        .join('\n');
      const variant = variants.get(key) ?? take(root, selectors, names);
      variants.set(key, variant);
      return variant;
    },
  };
}

function take(root: Root, selectors: Map<Rule, Selector[]>, names: PageNames): string {
  const used = root.clone();
  const originals: Rule[] = [];
  root.walkRules((rule) => {
    originals.push(rule);
  });
  const copies: Rule[] = [];
  used.walkRules((rule) => {
    copies.push(rule);
  });
  copies.forEach((copy, index) => {
    const parsed = selectors.get(originals[index] as Rule);
    if (!parsed) {
      return;
    }
    const met = parsed.filter((selector) => canMatch(selector, names));
    if (met.length === 0) {
      copy.remove();
    } else if (met.length < parsed.length) {
      copy.selector = met.map(String).join(',');
    }
  });
  removeUnusedKeyframes(used);
  removeUnusedProperties(used, names.properties);
  removeEmpty(used);
  return used.toString();
}

const canMatch = (selector: Selector, names: PageNames): boolean =>
  selector.nodes.every((node) => canMeet(node, names));

function canMeet(node: Node, names: PageNames): boolean {
  switch (node.type) {
    case 'class':
      return names.classes.has(node.value);
    case 'id':
      return names.ids.has(node.value);
    case 'tag':
      return names.tags.has(node.value.toLowerCase());
    case 'pseudo':
      return !anyOf.test(node.value) || node.nodes.some((one) => canMatch(one, names));
    default:
      return true;
  }
}

const isKeyframe = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

function removeUnusedKeyframes(root: Root): void {
  const names = new Set<string>();
  root.walkDecls(/^(-webkit-)?animation(-name)?$/, ({ value }) => {
    for (const name of value.split(/[\s,]+/)) {
      names.add(name);
    }
  });
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!names.has(rule.params)) {
      rule.remove();
    }
  });
}

/** Takes away custom properties that nothing refers to, and then those that only these referred to. */
function removeUnusedProperties(root: Root, kept: Set<string>): void {
  for (;;) {
    const referred = new Set(
      [...root.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name),
    );
    let removed = 0;
    root.walkDecls(/^--/, (declaration) => {
      if (!referred.has(declaration.prop) && !kept.has(declaration.prop)) {
        declaration.remove();
        removed += 1;
      }
    });
    if (removed === 0) {
      return;
    }
  }
}

function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'rule' || node.type === 'atrule') {
      if (node.nodes) {
        removeEmpty(node);
        if (node.nodes.length === 0) {
          node.remove();
        }
      }
    }
  }
}

const noNames = (): PageNames => ({
  tags: new Set(),
  classes: new Set(),
  ids: new Set(),
  properties: new Set(),
});

/** Tags, classes and ids of a page. Words of its text that look like them do no harm. */
export function namesIn(html: string): PageNames {
  const names = noNames();
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) {
    names.tags.add(tag.toLowerCase());
  }
  for (const [, quoted, plain = ''] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)) {
    for (const name of (quoted ?? plain).split(/\s+/)) {
      names.classes.add(name);
    }
  }
  for (const [, quoted, plain = ''] of html.matchAll(/\sid=(?:"([^"]*)"|([^\s">]+))/g)) {
    names.ids.add(quoted ?? plain);
  }
  for (const [, name = ''] of html.matchAll(/var\(\s*(--[\w-]+)/g)) {
    names.properties.add(name);
  }
  return names;
}
