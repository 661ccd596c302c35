/** Reads settings as the tests of this floor do. */
import { english } from '../../server/src/messages/wording.ts';
import type { ProjectSettings } from '../../server/src/project/settings-yaml.ts';
import { settingsYaml } from '../../server/src/project/settings-yaml.ts';

/** The settings, and each problem as the text that it is shown at and its sentence. */
export async function readSettings(
  text: string,
): Promise<{ settings: ProjectSettings; problems: readonly (readonly [quote: string, message: string])[] }> {
  const { content, problems } = await settingsYaml.read(text);
  return {
    settings: content,
    problems: problems.map(({ start, end, message }) => [text.slice(start, end), english(message)]),
  };
}
