import { sayRefusal } from '../../site/words/refusal-words.ts';

/** The backend that asks our own server, with what the server refuses in the language of the desk. */
export function withSaidRefusals(Base: ProxyClass): ProxyClass {
  return class SaidBackend extends Base {
    override request(...asked: unknown[]): Promise<unknown> {
      return super.request(...asked).catch((error: unknown) => {
        if (error instanceof Error) error.message = sayRefusal(error.message);
        throw error;
      });
    }
  };
}

/** The part of Decap's backend that is used here. */
export type ProxyClass = new (...options: never[]) => { request(...asked: unknown[]): Promise<unknown> };
