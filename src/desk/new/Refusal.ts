/** Why nothing was made, in an editor's words: what is wrong, then what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
