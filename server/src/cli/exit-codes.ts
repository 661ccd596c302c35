/** What the exit code of `copydesk` says. A stable contract: scripts and git hooks read it. */

/** Done, and nothing at the level that was asked for. */
export const EXIT_CLEAN = 0;
/** `check` found something at the level of `--fail-on` or graver. */
export const EXIT_FINDINGS = 1;
/** Bad usage, or something that could not be read or written. Outranks `EXIT_FINDINGS`. */
export const EXIT_TROUBLE = 2;
/** The reader of our output went away (`| head`): 128 + SIGPIPE, as any Unix filter that the signal ends. */
export const EXIT_BROKEN_PIPE = 141;
