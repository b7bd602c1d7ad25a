/** A person's hands on one window; see visitors.mjs. */
export interface Visitor {
  open(url: string): Promise<unknown>;
  run<T = unknown>(code: string): Promise<T>;
  click(x: number, y: number): Promise<unknown>;
  keyDown(key: string): Promise<unknown>;
  keyUp(key: string): Promise<unknown>;
  back(): Promise<unknown>;
  /** A picture (PNG) of a part of the page, also below what is in view. Not in WebKit. */
  capture(clip: {x: number; y: number; width: number; height: number}): Promise<Buffer>;
  close(): Promise<void>;
}

interface VisitorOptions {
  /** The address of a proxy that all requests go through; in Chromium alone. */
  readonly proxy?: string;
}

export declare const startVisitor: (engine: string, options?: VisitorOptions) => Promise<Visitor>;

/** The engines that this run is for. */
export declare const engines: readonly string[];
