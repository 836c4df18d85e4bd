/** What the tests use of vcf, which has no types of its own. */
declare module 'vcf' {
  interface Property {
    valueOf(): string;
  }
  export default class VCard {
    parse(text: string): VCard;
    get(name: string): Property | Property[] | undefined;
  }
}
