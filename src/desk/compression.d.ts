// The package has no types of its own, and those beside it bring a framework's along.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Compresses what is worth it, in the best way the request accepts. `params` are Node's, by their constants. */
  export default function compression(options: {
    readonly brotli: { readonly params: Readonly<Record<number, number>> };
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
