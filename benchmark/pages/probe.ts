/** What a page under measurement writes down. Times are milliseconds since 1970. */
export interface Probe {
  firstPaint: number;
  largestPaint: number;
  /** Start and length. */
  longTasks: [number, number][];
  shifts: number;
  /** When a title was first shown, and the title. */
  titles: [number, string][];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in every document before its own scripts. */
export function installProbe(): void {
  const probe: Probe = { firstPaint: 0, largestPaint: 0, longTasks: [], shifts: 0, titles: [] };
  window.probe = probe;
  const at = (time: number) => performance.timeOrigin + time;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('longtask', ({ startTime, duration }) => probe.longTasks.push([at(startTime), duration]));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') {
      probe.firstPaint = at(startTime);
    }
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    probe.largestPaint = at(startTime);
  });
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as unknown as {
      hadRecentInput: boolean;
      value: number;
    };
    probe.shifts += hadRecentInput ? 0 : value;
  });
  const look = () => {
    const title = document.querySelector('main h1, article h1, h1')?.textContent?.trim();
    if (title && title !== probe.titles.at(-1)?.[1]) {
      probe.titles.push([at(performance.now()), title]);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'click',
    () => sessionStorage.setItem('clicked', String(at(performance.now()))),
    true,
  );
}
