/**
 * Spellings of Arabic that differ from the article's own habit: hamza left out, a dotless yeh for a dotted one, a heh
 * for a ta marbuta. Each is a convention somewhere, so all are notes, and an article that keeps to one is left alone.
 */
import { type Message, say } from '../../messages/message.ts';
import { type ArtifactContext, type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import { type Habit, habitsOf } from './habit-counts.ts';

function habitRule(
  habit: Habit,
  description: Pick<ArtifactRule, 'title' | 'description' | 'examples'>,
  why: Message,
): ArtifactRule {
  return {
    ...description,
    id: `orthography/${habit}`,
    severity: 'information',
    confidence: 'soft',
    languages: ['ar'],
    reach: OWN_LINE,
    isSilent: ({ profile }) => !profile.deviatesFrom(habit),
    *find({ article, profile }: ArtifactContext): Iterable<Report> {
      if (!profile.deviatesFrom(habit)) return;
      for (const { start, end, text, right, habit: other } of habitsOf(article).deviations) {
        if (other !== habit) continue;
        yield {
          start,
          end,
          message: say('“{text}” is written “{right}”: {why}', { text, right, why }),
          fixes: [
            {
              title: say('Replace by “{newText}”', { newText: right }),
              kind: 'confirm',
              edits: [{ start, end, newText: right }],
            },
          ],
        };
      }
    },
  };
}

export const hamza = habitRule(
  'hamza',
  {
    title: 'Hamza left out or put in',
    description:
      'A word stands without the hamza that it is written with, or with one that it does not have, in an article that writes others rightly. The list holds words that are no other word in the other spelling. An article without hamzas has its own habit and is left alone.',
    examples: {
      flags: ['ذهب إلى العاصمة ثم عاد ⟦الى⟧ بيته، وأكد أمس ما قاله أيضا.'],
      leaves: ['ذهب الى العاصمة ثم عاد الى بيته.', 'ذهب إلى العاصمة ثم عاد إلى بيته.'],
    },
  },
  say('the article writes its other hamzas.'),
);

export const alefMaksuraYeh = habitRule(
  'alef-maksura-yeh',
  {
    title: 'Dotless yeh for a dotted one',
    description:
      'Egyptian papers write فى for في throughout, and that is their convention. Where an article writes both, one of them came from elsewhere.',
    examples: {
      flags: ['وصل في المساء، وهي التي قالت إنه ⟦فى⟧ البيت.'],
      leaves: ['وصل فى المساء الذى سبق.', 'وصل في المساء إلى بيته.'],
    },
  },
  say('the article writes this yeh with its dots elsewhere.'),
);

export const tehHeh = habitRule(
  'teh-heh',
  {
    title: 'Heh for a ta marbuta',
    description:
      'An adjective with the article, such as “العربيه”, ends in a ta marbuta. Articles that write others rightly have a slip there.',
    examples: {
      flags: ['اللغة ⟦العربيه⟧ لغة قديمة وجميلة.'],
      leaves: ['اللغة العربية لغة قديمة.', 'التوجيه والتنبيه من مهمة المدرسة والأسرة.', 'اللغه العربيه'],
    },
  },
  say('a ta marbuta ends it.'),
);
