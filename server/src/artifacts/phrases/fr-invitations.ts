/** French: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const FR_INVITATIONS = `
# share-follow
^partager/partagez/envoyer/envoyez/tweeter/publier/enregistrer/imprimer/copier/transférer/cliquez/cliquer/épingler & <network>/x/lien/ami/amis/mail/e-mail/email/article/page
^suivez/suivre/suis/rejoignez/retrouvez/retrouver/abonnez/likez/aimez/ajoutez & nous/notre/nos/l’actualité/vous/la/le & <network>/x/réseaux/chaîne/google/page/groupe/actualités/discover | ^cliquez & partager | ouvre & nouvelle & fenêtre
^copier/copiez & lien | ^partager & article/l’article/cet/via/par/sur

# newsletter
lettre/newsletter/infolettre & gratuite/quotidienne/hebdomadaire & notre/nos/chaque/matin/semaine/jour | ^newsletter/newsletters & inscrivez/inscription/gratuite/recevez
^recevez/recevoir/inscrivez/inscrivez-vous/inscription/abonnez/abonnez-vous/s’inscrire/s’abonner/rejoignez/entrez/saisissez/ne/renseignez/restez & newsletter/newsletters/infolettre/mail/e-mail/email/boîte/lettre/quotidienne/courriel/alertes
^inscrivez-vous/abonnez-vous/inscription/s’inscrire/s’abonner & newsletter/newsletters/infolettre/alertes/lettre | ^votre & email/e-mail/adresse/mail/courriel | ^ne & manquez/ratez/loupez & rien/aucune/plus/info

# comment-widget
^réagir/réagissez/commenter/commentez/laisser/laissez/ajouter/ajoutez/poster/voir/lire/afficher/écrire/soyez/connectez-vous/participez/rejoignez/donnez/masquer & commentaire/commentaires/article/l’article/réaction/réactions/avis/commenter/conversation/débat/discussion/réagir
commentaires & fermés/désactivés/clos/modérés | ^aucun & commentaire | adresse & messagerie/mail & publiée | champs & obligatoires & indiqués
^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & réflexions/commentaires/réponses & sur/à/au | ^une & réflexion & au & sujet

# paywall-stub
^votre & abonnement & lecture/accès/contenu/article/expiré/permet | ^vous & lisez/avez/consultez & gratuit/gratuits/offert/offerts & article/articles
^cet/ce/contenu/article/la/il/vous/l’accès & réservé/réservée/abonnés/abonné/abonnement/payant | ^pour/afin & lire/suite/continuer/accéder/poursuivre & abonnez/abonnez-vous/connectez/connectez-vous/abonné/inscrivez/compte/abonnement/créez
^il & reste & lire/article/articles | ^déjà & abonné/abonnée/inscrit/client/compte | ^abonnez/abonnez-vous/s’abonner/je & lire/suite/accéder/illimité/partir/mois/profiter/abonne/essai | ^sans & engagement | ^profitez & offre/abonnement/illimité/essai

# app-promo
^téléchargez/télécharger/installez/installer/retrouvez/ouvrir/ouvrez/disponible/lisez/découvrez/obtenez & appli/application/l’application/l’appli/app/applications | ^disponible/téléchargez/télécharger & <store>/store/play | application & <store>

# cookie-consent
^nous/ce/notre/en/les/le/avec/votre/gérer/paramétrer/accepter/refuser/politique/ces/pour/certains & cookies/cookie/traceurs | ^accepter/refuser/tout/continuer/gérer/paramétrer/personnaliser & tout/accepter/refuser/choix/préférences/consentement/sans/traceurs
^en & poursuivant/continuant/cliquant & acceptez/navigation/accepter | ^nous & respectons & vie

# ui-prompt
^cet/avez-vous/vous/noter/notez/évaluer/ce & article/contenu & utile/aimé/aimez/intéressé/plu/note/avis | ^activer/activez/recevoir/désactiver/autoriser & notifications/alertes | ^cliquez/appuyez/touchez & pour & agrandir/afficher/voir/lire/ouvrir/activer | ^enregistrer/sauvegarder/ajouter & article/l’article/favoris/tard/liste

# nav-menu
^aller/accéder/retour/revenir/passer/haut/remonter/retourner & contenu/menu/haut/accueil/l’accueil/principal/navigation/page/recherche/sommaire | ^article/page/diapositive & suivant/précédent/suivante/précédente | ^mon/se/créer/s’identifier/me & compte/connecter/déconnecter/profil/abonnement | ^ouvrir/fermer/afficher/masquer & menu/recherche/navigation

# video-player
^écouter/écoutez/lire/regarder/regardez/voir/lancer/activer/couper/revoir/lecture/chargement/réécouter & article/l’article/vidéo/audio/son/podcast/cours/lecteur/replay/direct/extrait/publicité | secondes & sur & minutes/minute | ^vidéo & suivante/indisponible/chargement/lecture | ^cette & vidéo & disponible/indisponible | navigateur & supporte/prend/compatible

# error-report-widget
^signaler/signalez/une/vous/repéré/remarqué/proposer/corriger/trouvé & erreur/faute/coquille/correction/problème

# social-embed
^voir/afficher/regarder/consulter & cette/ce/post/publication/tweet/vidéo & <network>/x | ^ce & contenu & tiers/bloqué/externe/hébergé/cookies | ^une & publication & partagée

# read-full
^lire/lisez/voir/consulter/cliquez/retrouvez/découvrez/découvrir/poursuivre & l’article/article/suite/intégralité/original/l’intégralité/complet/l’original/origine/d’origine/intégrale/site/source/entier

# source-stub
^lire/voir/consulter & article/l’article & original/origine/d’origine/source

# related-header
^articles/vidéos/contenus/dossiers/plus/autres/actualités/derniers/dernières/top & lus/liés/similaires/recommandés/populaires/récents/associés/connexes/articles/actualités/infos/vues/consultés/commentés/partagés/news

# live-label
En direct | Direct vidéo | Alerte | Alerte info | Dernière minute | Info en continu | Suivez notre direct | Urgent | Flash info

# copyright-legal
reproduction/diffusion/copie & interdite/interdit/autorisation/réservée | contenus/contenu/articles & protégés/protégé & droit/auteur

# ad-label
suite/lecture/poursuivez/défiler & publicité/annonce/pub

# related-label
^lire/voir/à/lisez/écouter/regarder/retrouvez & aussi/également/lire/suite/voir/article & :
`;
