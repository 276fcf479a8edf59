/** What is done for a browser on this computer. */
export interface Local {
  /** A server that this computer alone can ask. */
  readonly serve: (respond: Respond) => Promise<Served>;
  /** Calls whenever one of the files is written, made or removed. */
  readonly watch: (paths: readonly string[], onChange: () => void) => void;
  /** Shows an address in the usual browser, where there is one. */
  readonly browse: (address: string) => void;
  /** Until the operator stops the program. */
  readonly stopped: () => Promise<void>;
}

export interface Served {
  /** With the token without which nothing is answered. */
  readonly address: string;
  /** Tells the pages that are open. */
  readonly announce: () => void;
}

/** Answers a request that came from a page of our own. */
export type Respond = (request: LocalRequest) => Promise<LocalResponse>;

export interface LocalRequest {
  readonly method: 'GET' | 'PUT';
  /** Behind the token: "state". */
  readonly path: string;
  /** If-Match: what the asker takes for the present state; null where it says nothing. */
  readonly version: string | null;
  readonly body: Uint8Array;
}

export interface LocalResponse {
  readonly status: 200 | 404 | 412 | 500;
  readonly type: 'text/html' | 'application/json' | 'text/plain';
  readonly body: string | Uint8Array;
  /** Content-Security-Policy, of a page. */
  readonly policy?: string;
}
