declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Milliseconds since the epoch; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    readonly values?: readonly (EdtfValue | number)[];
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
    readonly year?: number;
    readonly season?: number;
  }
  export default function edtf(text: string): EdtfValue;
}
