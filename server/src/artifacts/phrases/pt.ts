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

# ad-label
Publicidade
Anúncio
Anúncios
Conteúdo patrocinado
Patrocinado
Continua após a publicidade
Continua depois da publicidade
Continua após o anúncio
Publicidade continue lendo

# related-label
Leia também : …
Leia mais : …
Ler também : …
Veja também : …
Veja mais : …
Saiba mais : …
Assista : …
Relacionadas : …
Notícias relacionadas : …
Confira também : …
Confira : …

# related-header
Leia também
Ler também
Veja também
Confira também
Notícias relacionadas
Artigos relacionados
Matérias relacionadas
Posts relacionados
Relacionadas
Relacionados
Mais lidas
Mais lidos
As mais lidas
Mais notícias
Últimas notícias
Recomendados
Recomendadas para você
Recomendado para você
Você pode gostar
Você também pode gostar
Pode interessar
Pode lhe interessar
Destaques
Não perca

# share-follow
Compartilhar
Compartilhe
Compartilhe esta notícia
Compartilhe este artigo
Compartilhar no Facebook
Compartilhar no …
Compartilhe no …
Partilhar
Partilhe
Partilhar no …
Partilhar este artigo
Tweetar
Imprimir
Enviar por e-mail
Copiar link
Link copiado
Siga-nos
Siga-nos no …
Siga-nos nas redes sociais
Siga o … no …
Siga a gente no …
Curta nossa página …
Entre no nosso grupo …
Participe do nosso canal …

# newsletter
Assine nossa newsletter
Assine nossa newsletter …
Assine a nossa newsletter …
Inscreva-se na nossa newsletter …
Inscreva-se em nossa newsletter …
Receba nossa newsletter …
Receba … no seu e-mail
Subscreva a nossa newsletter …
Assine
Assine já
Inscreva-se
Cadastre-se

# feed-footer
O post … apareceu primeiro em …
O artigo … apareceu primeiro em …
A publicação … apareceu primeiro em …
O conteúdo … apareceu primeiro em …

# read-full
Leia a matéria completa em …
Leia a notícia completa em …
Leia o artigo completo …
Continue lendo em …
Leia mais em …
Clique aqui para ler …

# ui-text
Ir para o conteúdo
Pular para o conteúdo
Saltar para o conteúdo
Início
Entrar
Iniciar sessão
Buscar
Pesquisar
Voltar ao topo
Comentários
Comentar
Deixe um comentário
Deixe seu comentário
Sem comentários
Carregando
A carregar
Este site usa cookies …
Este site utiliza cookies …
Utilizamos cookies …
Exclusivo para assinantes
Conteúdo exclusivo para assinantes
Todos os direitos reservados
Todos os direitos reservados …

# photo-label
Foto : …
Fotos : …
Crédito : …
Imagem : …
Fotografia : …
Reprodução : …

# tags-label
Tags : …
Etiquetas : …
Palavras-chave : …
Tópicos : …
Neste artigo : …
`;
