import { useEffect, useState } from 'react';
import { type Answer, ask, type Place, prepare } from '../../search/ask';

export type State =
  | { kind: 'idle' }
  | { kind: 'searching'; answer: Answer | undefined }
  | { kind: 'failed' }
  | { kind: 'answered'; query: string; answer: Answer };

/** What the index says to a query, shortly after the reader stops typing. */
export function useAnswer(place: Place, query: string): State {
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => {
    // a failure is told when something is asked
    prepare(place).catch(() => {});
  }, [place]);
  useEffect(() => {
    if (!query.trim()) {
      setState({ kind: 'idle' });
      return;
    }
    let isCurrent = true;
    const put = (next: State) => {
      if (isCurrent) {
        setState(next);
      }
    };
    setState((last) => ({
      kind: 'searching',
      answer: 'answer' in last ? last.answer : undefined,
    }));
    const timer = setTimeout(() => {
      ask(place, query).then(
        (answer) => put({ kind: 'answered', query, answer }),
        () => put({ kind: 'failed' }),
      );
    }, 120);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [place, query]);
  return state;
}
