import { validateBytes } from 'gltf-validator';

/** The validator's severities that must not occur: its errors and its warnings. */
const UNACCEPTABLE = 1;

/**
 * Passes a GLB through the Khronos validator.
 * @throws Error naming every error and warning, with its place in the file.
 */
export async function validate(name: string, glb: Uint8Array): Promise<void> {
  const report = await validateBytes(glb, {
    uri: name,
    format: 'glb',
    maxIssues: 100,
    writeTimestamp: false,
  });
  const bad = report.issues.messages.filter((issue) => issue.severity <= UNACCEPTABLE);
  if (report.issues.numErrors + report.issues.numWarnings === 0) return;
  const lines = bad.map((issue) => `  ${issue.code} at ${issue.pointer ?? 'file'}: ${issue.message}`);
  throw new Error(`${name} is not a clean glTF file:\n${lines.join('\n')}`);
}
