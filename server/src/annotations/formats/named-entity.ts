/** The type of names of DKPro Core, which WebAnno and INCEpTION bring with them: features `value` and `identifier`. */
export const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
