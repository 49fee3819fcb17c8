// The catalogue of words: messages in Fluent, a file for each part of the window and a folder for each language
// (`crates/words`). Here they become a tree: the dashes of a message's name are the dots by which it is called.
import { FluentBundle, FluentResource, type FluentVariable, type Message } from '@fluent/bundle';
import { type Language, LOCALES } from './language';
import type { Words } from './shape';
import { variablesOf } from './variables';

/** By path: `…/words/de/window/shelf.ftl`. */
const FILES = import.meta.glob<string>('../../../crates/words/*/window/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The language that says everything, and stands in for what another does not say. */
const WHOLE = 'en';

type Say = (given: FluentVariable | Record<string, FluentVariable>) => string;
type Tree<Leaf> = { [name: string]: Tree<Leaf> | Leaf };

/** All words in a language. What it does not have is said in English. */
export function wordsIn(language: Language): Words {
  const own = bundleOf(language);
  const english = language === WHOLE ? own : bundleOf(WHOLE);
  const tree = treeOf((message) => {
    const bundle = own.hasMessage(message.id) ? own : english;
    return said(bundle, message, bundle.getMessage(message.id)!);
  });
  // A test holds the type to the catalogue.
  return tree as unknown as Words;
}

/** The names of all messages as a tree, with something for each. */
export function treeOf<Leaf>(leafOf: (message: Message) => Leaf): Tree<Leaf> {
  const tree: Tree<Leaf> = {};
  for (const message of messages()) {
    const names = message.id.split('-');
    const last = names.pop()!;
    const branch = names.reduce((branch, name) => (branch[name] ??= {}) as Tree<Leaf>, tree);
    branch[last] = leafOf(message);
  }
  return tree;
}

/** The English messages, in the order of their files. */
export const messages = (): Message[] => filesOf(WHOLE).flatMap((file) => file.body) as Message[];

function bundleOf(language: Language): FluentBundle {
  // Marks around what is filled in would be searched for, copied and compared with the rest.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const file of filesOf(language)) bundle.addResource(file);
  return bundle;
}

const filesOf = (language: Language) =>
  Object.entries(FILES).filter(([path]) => path.includes(`/words/${language}/`)).map(([, text]) => new FluentResource(text));

/** What says only one thing is a text. What has one variable is given it; what has several gets them by their names. */
function said(bundle: FluentBundle, english: Message, { value }: Message): string | Say {
  const names = [...variablesOf(english).keys()];
  const format = (values: Record<string, FluentVariable>) => bundle.formatPattern(value ?? '', values, []);
  if (names.length === 0) return format({});
  if (names.length === 1) return (given) => format({ [names[0]]: given as FluentVariable });
  return (given) => format(given as Record<string, FluentVariable>);
}
