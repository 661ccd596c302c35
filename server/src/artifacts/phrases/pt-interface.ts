/** Portuguese: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const PT_INTERFACE = `
# nav-menu
Ir para o conteúdo | Ir para o conteúdo principal | Ir para o menu | Pular para o conteúdo
Pular para o conteúdo principal | Saltar para o conteúdo | Saltar para o conteúdo principal | Menu
Menu principal | Abrir menu | Fechar menu | Navegação | Início | Página inicial | Página principal | Home
Entrar | Iniciar sessão | Sair | Fazer login | Login | Criar conta | Cadastrar | Registar | Registe-se
Minha conta | Meu perfil | Buscar | Busca | Pesquisar | Pesquisa | Voltar | Voltar ao topo | Voltar ao início
Topo | Artigo anterior | Próximo artigo | Notícia anterior | Próxima notícia | Anterior | Próximo | Próxima
Próxima página | Página anterior | Seções | Secções | Editorias | Categorias | Mapa do site | Contato | Contacto
Fale conosco | Contacte-nos | Quem somos | Sobre nós | Sobre | Anuncie | Anuncie aqui | Ajuda | Você está aqui
Está aqui | Índice | Sumário

# ui-prompt
Salvar | Guardar | Salvar artigo | Salvar para ler depois | Ler mais tarde | Ler depois
Adicionar aos favoritos | Fechar | Cancelar | Enviar | Confirmar | Clique aqui | Clique para ampliar | Ampliar
Ver menos | Mostrar menos | Recolher | Expandir | Ativar notificações | Receber notificações | Receba alertas
Seu e-mail | Seu nome | Agora não | Não obrigado | O que achou desta notícia | Esta notícia foi útil
Gostou desta matéria | Avalie esta notícia | Sua opinião | Dê a sua opinião | Participe | Ofereça este artigo
Denunciar

# ui-state-message
Carregando | Carregando … | A carregar | A carregar … | Aguarde | Por favor aguarde | Por favor aguarde …
Página não encontrada | Conteúdo indisponível | Conteúdo não disponível | Este conteúdo não está disponível …
Ocorreu um erro | Ocorreu um erro … | Tente novamente | Tente novamente mais tarde | Nenhum resultado
Nenhum resultado encontrado | Sem resultados | Mensagem enviada | Obrigado por se inscrever
Inscrição realizada … | Link copiado | Copiado | Seu navegador não suporta … | Ative o javascript …
Tradução automática

# live-label
Ao vivo | Em direto | Direto | Tempo real | Minuto a minuto | Assista ao vivo | Última hora | Urgente | Plantão
Exclusivo

# comment-widget
Comentários | Comentário | Comentar | Comente | Deixe um comentário | Deixe seu comentário
Deixe o seu comentário | Deixe uma resposta | Cancelar resposta | Adicionar comentário | Escreva um comentário
Escreva seu comentário | Faça um comentário | Publicar comentário | Sem comentários | Nenhum comentário
Ver comentários | Ver todos os comentários | Mostrar comentários | Seja o primeiro a comentar
Seja o primeiro a … | Comentários encerrados | Os comentários estão fechados
Os comentários estão desativados … | Participe da conversa | Participe da discussão | Entre para comentar
Faça login para comentar | O seu endereço de e-mail não será publicado
O seu endereço de e-mail não será publicado … | Campos obrigatórios … | Salvar meus dados … | Responder
Os comentários são … | Os comentários não representam … | Regras para comentários

# video-player
Reproduzir | Reproduzir vídeo | Assista | Assista ao vídeo | Assista ao vídeo abaixo | Ver vídeo | Veja o vídeo
Vídeo | Pausa | Tela cheia | Ativar som | Próximo vídeo | Vídeo indisponível | Ouvir | Ouça | Ouça este conteúdo
Ouça esta notícia | Ouvir notícia | Ouça o artigo | Ouvir artigo | Podcast | Galeria | Galeria de fotos
Fotogaleria | Ver galeria | Ver fotos | Duração : …

# cookie-consent
Este site usa cookies | Este site usa cookies … | Este site utiliza cookies | Este site utiliza cookies …
Utilizamos cookies | Utilizamos cookies … | Usamos cookies | Usamos cookies … | Nós e nossos parceiros …
Ao continuar navegando … | Ao continuar a navegar … | Ao navegar … | Aceitar | Aceitar todos | Aceitar tudo
Aceitar cookies | Aceito | Concordo | Rejeitar | Rejeitar todos | Configurar cookies | Gerir cookies
Gerenciar cookies | Política de cookies | cookies & aceit* | cookies & experiência | cookies & naveg*

# paywall-stub
Exclusivo para assinantes | Conteúdo exclusivo para assinantes | Conteúdo exclusivo | Só para assinantes
Para assinantes | Apenas para assinantes | Exclusivo assinantes | Matéria exclusiva para assinantes …
Este conteúdo é exclusivo … | Este artigo é exclusivo … | Artigo exclusivo para subscritores | Já é assinante
Já é assinante … | Já sou assinante | Já tem conta … | Assine para continuar lendo | Assine para ler …
Assine para continuar … | Assine e tenha acesso … | Assine por … | Para continuar lendo …
Para continuar a ler … | Para ler a matéria completa … | Continue lendo com … | Cadastre-se para ler …
Cadastre-se para continuar … | Cadastre-se grátis … | Faça login para continuar … | Você atingiu o limite …
Você leu … matérias … | Teste grátis … | Cancele quando quiser | Sem fidelização | Ver planos
Apoie o jornalismo … | Apoie-nos | Doe | Doe agora | Seja assinante | Seja membro | Torne-se membro …
assinante* & exclusiv*

# app-promo
Baixe o app | Baixe o app … | Baixe nosso app | Baixe nosso app … | Baixe o aplicativo …
Baixe nosso aplicativo … | Descarregue a app … | Descarregue a aplicação … | Abrir no app
Disponível na App Store … | Disponível no Google Play | ^baixe & app | ^baixe & aplicativo | ^descarregue & app

# copyright-legal
Todos os direitos reservados | Todos os direitos reservados … | … todos os direitos reservados
Direitos reservados | É proibida a reprodução … | Proibida a reprodução … | Reprodução proibida …
Política de privacidade | Privacidade | Termos de uso | Termos e condições | Termos de serviço | Aviso legal
Expediente | Ficha técnica | Copyright | Copyright … | direitos & reservados | proibida & reproducao

# error-report-widget
Reportar erro | Comunicar erro | Comunicar um erro | Informar erro | Encontrou um erro …
Encontrou algum erro … | Viu um erro … | Achou um erro … | Corrigir | Sugerir correção | Sugira uma correção
Erramos

# accessibility-control
Tamanho do texto | Tamanho da fonte | Tamanho da letra | Aumentar texto | Diminuir texto | Aumentar fonte
Diminuir fonte | Alto contraste | A+ A- | Aumentar tamanho da letra

# social-embed
Ver essa foto no Instagram | Ver esta publicação no Instagram | Ver este post no Instagram
Uma publicação compartilhada por … | Uma publicação partilhada por … | Ver no Instagram | Ver no Twitter
Ver no YouTube | Este tweet não está disponível | Conteúdo externo

# cms-placeholder
Digite o texto aqui | Digite seu texto aqui | Insira o texto aqui | Escreva aqui | Título aqui
Título da notícia | Legenda da foto | Texto de exemplo | Sem título

# contact-info
Contato : … | Contacto : … | Telefone : … | Tel : … | Fax : … | E-mail : … | Email : … | WhatsApp : …
Endereço : … | Morada : … | Escreva para … | Fale com o repórter … | Entre em contato …
Assessoria de imprensa : …

# site-chrome
Redação | Da redação | Sobre o autor | Sobre a autora | Autor | Mais do autor | Mais deste autor
Mais artigos de … | Ver perfil | Ver todos os posts | Previsão do tempo | Tempo | Horóscopo | Loterias
Palavras cruzadas | Passatempos | Classificados | Arquivo | Edição impressa | Jornal digital | Colunistas
Política | Economia | Sociedade | Esportes | Esporte | Desporto | Cultura | Mundo | Brasil | Portugal
Internacional | Opinião | Saúde | Tecnologia | Ciência | Entretenimento | Polícia | Geral | Cotidiano | Resumo
Em resumo | Pontos principais | Desenvolvido por … | Sem categoria

# source-credit
Fonte : … | Fontes : … | Via : … | Com informações de … | Com informações da … | Com informações do …
Com agências | Com Lusa | Lusa | (Lusa) | Agência Brasil | Fonte …

# byline-label
Por : … | Autor : … | Texto : … | Redação : … | Da redação … | Escrito por … | Escrito por : … | Publicado por …
Publicado por : … | Reportagem : … | Reportagem de … | Edição : … | Tradução : … | Editado por …
Enviado especial … | Correspondente … | Especial para …

# republish-notice
Este artigo foi publicado originalmente … | Este texto foi publicado originalmente … | Publicado originalmente …
Publicado originalmente em … | Matéria publicada originalmente … | Reproduzido com permissão …
Este artigo foi republicado …
`;
