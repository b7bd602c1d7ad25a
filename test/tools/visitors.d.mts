/** A person's hands on one window; see visitors.mjs. */
export interface Visitor {
  open(url: string): Promise<unknown>;
  run<T = unknown>(code: string): Promise<T>;
  click(x: number, y: number): Promise<unknown>;
  keyDown(key: string): Promise<unknown>;
  keyUp(key: string): Promise<unknown>;
  back(): Promise<unknown>;
  close(): Promise<void>;
}

export declare const startVisitor: (engine: string) => Promise<Visitor>;

/** The engines that this run is for. */
export declare const engines: readonly string[];
