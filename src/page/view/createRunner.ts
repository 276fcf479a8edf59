/** Milliseconds without a key: a quick typist is not answered between two letters. */
const PAUSE = 40;

export interface Runner {
  /** Runs as soon as nothing else came for a while. */
  readonly run: () => void;
}

/** One run at a time: what comes meanwhile leads to one more, and an answer that is out of date is not shown. */
export function createRunner<Of>(
  ask: () => Promise<Of>,
  show: (answer: Of) => void,
  fail: (error: unknown) => void,
): Runner {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isAsked = false;

  async function go(): Promise<void> {
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    try {
      const answer = await ask();
      if (!isAsked) show(answer);
    } catch (error) {
      fail(error);
    }
    isRunning = false;
    if (isAsked) {
      isAsked = false;
      void go();
    }
  }

  return {
    run() {
      if (isRunning) isAsked = true;
      clearTimeout(timer);
      timer = setTimeout(() => void go(), PAUSE);
    },
  };
}
