/** Portuguese: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const PT_INVITATIONS = `
# share-follow
^compartilhar/compartilhe/partilhar/partilhe/enviar/envie/tuitar/imprimir/copiar/clique/salvar/publicar & <network>/x/link/amigo/amigos/e-mail/email/notícia/matéria/artigo/janela
^siga/siga-nos/seguir/acompanhe/acompanhe-nos/entre/participe/curta/inscreva-se/junte-se/receba/faça/assine & <network>/x/redes/canal/google/notícias/grupo/página/comunidade
^copiar/copie & link | ^compartilhe/compartilhar/partilhe & notícia/matéria/artigo/esta/este/no/via | abre & nova/numa & janela

# newsletter
^newsletter/newsletters/boletim & assine/inscreva/grátis/gratuita/receba/diária/cadastre
^receba/receber/assine/inscreva-se/cadastre-se/subscreva/quer/cadastre/digite/informe/fique/não & newsletter/newsletters/boletim/e-mail/email/caixa/mail/notícias/alertas & newsletter/newsletters/boletim/e-mail/email/caixa
^seu & e-mail/email/melhor | ^não & perca & nada/nenhuma/notícia/notícias/novidade*

# comment-widget
^deixe/deixar/escreva/adicionar/adicione/ver/mostrar/seja/comente/comentar/participe/faça/entre/publicar/exibir/carregar & comentário/comentários/comentar/opinião/conversa/resposta/debate
comentários & encerrados/fechados/desativados/moderados/responsabilidade | ^nenhum/sem & comentário/comentários | endereço & e-mail & publicado | campos & obrigatórios & marcados
^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & comentários/respostas/ideias & sobre/em/para | ^uma & ideia & sobre

# paywall-stub
^conteúdo/este/esta/matéria/artigo/acesso/continue & exclusivo/assinantes/assinante/assine/premium/restrito/assinatura | ^para/assine/cadastre-se/faça & continuar/ler/lendo/acessar/acesso/ilimitado/login & assine/assinante/login/cadastre-se/lendo/agora/continuar/ler/conteúdo/mês
^já & assinante/assina/cadastrado/conta | ^você & ainda/atingiu/tem & artigos/matérias/limite/gratuitas | ^assine & continue/leia/agora/partir/por/tenha | ^cancele & quando

# app-promo
^baixe/baixar/descarregue/instale/disponível/abra/abrir/conheça/use/leia/acesse & app/aplicativo/aplicação/apps/aplicativos | ^disponível/baixe & <store>/store/play | aplicativo/app & <store>

# cookie-consent
^usamos/utilizamos/este/esta/nosso/nós/ao/o/os/política/configurar/gerenciar/aceitar/rejeitar/para/gerir & cookies/cookie | ^aceitar/rejeitar/recusar/configurar/gerenciar/gerir/permitir & todos/tudo/cookies/opções/preferências/fechar/continuar
^ao & continuar/navegar/clicar/prosseguir & concorda/aceita/aceitar/concordar

# ui-prompt
^esta/este/gostou/você/avalie/achou/o/foi & notícia/matéria/artigo/conteúdo/útil & útil/gostou/avalie/achou/este/esta/ajudou/desta/deste/da | ^ativar/ative/receber/permitir/desativar & notificações/alertas | ^clique/toque/pressione & ampliar/aumentar/ver/abrir/ouvir/assistir | ^salvar/guardar/adicionar & favoritos/depois/artigo/lista/matéria

# nav-menu
^ir/pular/voltar/saltar/vá/retornar & conteúdo/topo/início/principal/menu/página/home/capa/navegação | ^próxima/próximo/anterior & notícia/artigo/matéria/página/post | ^minha/fazer/criar/entrar/faça/sua & conta/login/logout/perfil/cadastro | ^abrir/fechar/mostrar/esconder & menu/busca/pesquisa

# video-player
^ouça/ouvir/assista/assistir/ver/veja/reproduzir/pausar/silenciar/ativar/carregando/escute & vídeo/video/áudio/som/matéria/notícia/artigo/podcast/texto/reportagem/anúncio | segundos & de & minutos/minuto | ^vídeo & indisponível/disponível/próximo/carregando | navegador & suporta/compatível

# error-report-widget
^encontrou/viu/reportar/reporte/comunicar/informar/avise/notou/relatar/informe/corrigir/achou/comunique & erro/erros/errado/gralha/falha

# social-embed
^ver/veja/abrir/visualizar/exibir & esta/este/essa/post/publicação/tweet/vídeo/foto & <network>/x | ^um/uma & post/publicação & compartilhada/compartilhado/partilhado/partilhada | ^este & conteúdo & externo/terceiros

# read-full
^leia/ler/veja/ver/continue/confira/acesse/clique/saiba & íntegra/completa/completo/original/matéria/notícia/lendo/fonte/aqui/reportagem/site/texto

# source-stub
^link/ver/ler/veja/acesse & fonte/original/origem

# related-header
^notícias/matérias/artigos/conteúdos/mais/outras/outros/últimas/veja/vídeos/leia/temas/as/os & relacionadas/relacionados/lidas/lidos/vistas/vistos/notícias/recentes/recomendadas/recomendados/destaque/destaques/populares/também/acessadas/comentadas/últimas/similares

# related-label
^leia/veja/confira/assista/ouça/saiba/não & também/mais/ainda/perca/tudo & :
^veja/leia/saiba/confira/ouça/assista & mais/também/ainda & :

# live-label
Ao vivo | Urgente | Última hora | Em atualização | Tempo real | Minuto a minuto | Agora | Em direto

# copyright-legal
reprodução/cópia/distribuição & proibida/proibido/autorização/permitida | direitos & reservados | conteúdo & protegido & autorais

# ad-label
continua/continue/lendo & publicidade/anúncio
`;
