/** The version of Copydesk, as its package states it. */
import { version } from '../../../package.json';

export const VERSION: string = version;
