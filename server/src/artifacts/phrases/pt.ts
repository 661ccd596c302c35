/** Portuguese: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const PT_PHRASES = `
# source-stub
Fonte
Fontes
Link da fonte
Link fonte
Link original
Fonte original
Fonte da notícia
Artigo original
Matéria original
Ver fonte
Ver original

# read-more
Leia mais
Ler mais
Leia a matéria completa
Leia a notícia completa
Continue lendo
Continuar lendo
Continuar a ler
Continue a ler
Ver mais
Veja mais
Mostrar mais
Carregar mais
Saiba mais
`;
