/** Hebrew: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const HE_PHRASES = `
# source-stub
מקור
מקורות
המקור
קישור למקור
לינק למקור
לכתבה המקורית
הכתבה המקורית
מקור הידיעה

# read-more
קרא עוד
קראו עוד
לקריאה נוספת
המשך קריאה
להמשך קריאה
המשך לקרוא
לכתבה המלאה
לידיעה המלאה
הצג עוד
טען עוד
עוד פרטים
לפרטים נוספים
`;
