/** The validator ships without types; this is the part of it that we call. */
declare module 'gltf-validator' {
  export interface ValidatorIssue {
    readonly code: string;
    readonly message: string;
    /** 0 error, 1 warning, 2 information, 3 hint. */
    readonly severity: number;
    /** JSON pointer into the file; absent for the file itself. */
    readonly pointer?: string;
  }
  export interface ValidatorReport {
    readonly issues: {
      readonly numErrors: number;
      readonly numWarnings: number;
      readonly messages: readonly ValidatorIssue[];
    };
  }
  export interface ValidatorOptions {
    readonly uri?: string;
    readonly format?: 'glb' | 'gltf';
    readonly maxIssues?: number;
    readonly writeTimestamp?: boolean;
  }
  export function validateBytes(bytes: Uint8Array, options?: ValidatorOptions): Promise<ValidatorReport>;
}
