/** French: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const FR_PHRASES = `
# source-stub
Source
Sources
Lien source
Lien de la source
Lien vers la source
Source originale
Article original
Article source
Lien original
Lien d'origine
Voir la source
Voir l'original
Source de l'article

# read-more
Lire la suite
Lire plus
Lire davantage
En savoir plus
Voir plus
Afficher plus
Afficher la suite
Continuer la lecture
Poursuivre la lecture
Lire l'article
Lire l'article complet
Suite
`;
