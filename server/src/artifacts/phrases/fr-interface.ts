/** French: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const FR_INTERFACE = `
# nav-menu
Accéder au menu | Accéder au contenu | Accéder au contenu principal | Accéder à la recherche | Aller au contenu
Aller au contenu principal | Aller au menu | Aller à la navigation | Aller à la recherche | Aller à …
Passer au contenu | Passer au contenu principal | Sauter au contenu | Menu | Menu principal | Ouvrir le menu
Fermer le menu | Navigation | Navigation principale | Accueil | Page d'accueil | Se connecter | Se déconnecter
Connexion | Déconnexion | Identifiez-vous | S'identifier | Inscription | Créer un compte | Mon compte
Mon profil | Mon espace | Rechercher | Recherche | Retour | Retour en haut | Retour en haut de page
Haut de page | Retour à l'accueil | Retour à la page d'accueil | Article précédent | Article suivant
Page précédente | Page suivante | Précédent | Suivant | Rubriques | Toutes les rubriques | Catégories | Sections
Plan du site | Contact | Contactez-nous | Nous contacter | Qui sommes-nous | À propos | Annonceurs | Aide
Sommaire | Table des matières | Vous êtes ici | Fil d'Ariane | Choisir la langue | Mode sombre | Édition du jour

# ui-prompt
Enregistrer | Sauvegarder | Sauvegarder l'article | Enregistrer l'article | Lire plus tard | Ajouter aux favoris
Ajouter à mes favoris | Ajouter à ma liste | Mettre en favori | Ajouter à votre sélection | Offrir cet article
Offrir l'article | Signaler | Fermer | Annuler | Envoyer | Valider | Confirmer | Cliquez ici
Cliquer pour agrandir | Agrandir | Agrandir l'image | Voir moins | Afficher moins | Réduire | Dérouler
Activer les notifications | Recevoir les alertes | Recevoir les notifications | Suivre ce sujet
Suivre ce thème | Suivre cet auteur | Votre adresse e-mail | Votre email | Votre avis nous intéresse
Votre avis | Donnez votre avis | Que pensez-vous de cet article | Cet article vous a plu
Cet article vous a-t-il été utile | Avez-vous aimé cet article | Notez cet article | Non merci | Plus tard
Réagissez | Participez | Proposez une information … | Une info à partager …

# ui-state-message
Chargement | Chargement en cours | Chargement de … | Veuillez patienter | Veuillez patienter … | Patientez
Désolé | Désolé ce contenu n'est plus disponible | Ce contenu n'est plus disponible
Ce contenu n'est pas disponible … | Contenu indisponible | Contenu non disponible | Page introuvable
Page non trouvée | Une erreur est survenue | Une erreur est survenue … | Une erreur s'est produite …
Veuillez réessayer … | Réessayer | Réessayez plus tard | Aucun résultat | Aucun résultat trouvé
Merci pour votre inscription | Merci de votre inscription … | Votre inscription a bien été prise en compte
Votre message a bien été envoyé | Message envoyé | Lien copié | Copié | Redirection …
Votre navigateur ne supporte pas … | Votre navigateur ne prend pas en charge … | Veuillez activer javascript …
Javascript est désactivé … | Traduction automatique | Fin de la liste

# live-label
Direct | En direct | Live | Le direct | Suivre en direct | Suivez en direct | Regarder en direct | Direct vidéo
Alerte info | Dernière minute | Urgent | Flash info | Exclusif

# comment-widget
Commentaires | Commentaire | Commenter | Laisser un commentaire | Laissez un commentaire | Laisser une réponse
Annuler la réponse | Ajouter un commentaire | Ajoutez un commentaire | Ajouter votre commentaire
Écrire un commentaire | Poster un commentaire | Postez un commentaire | Publier un commentaire
Déposer un commentaire | Votre commentaire | Aucun commentaire | Pas de commentaire
Soyez le premier à commenter | Voir les commentaires | Voir tous les commentaires | Lire les commentaires
Afficher les commentaires | Tous les commentaires | Les commentaires sont fermés
Les commentaires sont désactivés … | Commentaires fermés | Réagir | Réagir à cet article | Réactions | Répondre
Connectez-vous pour commenter | Connectez-vous pour réagir | Vous devez être connecté …
Vous devez vous connecter … | Votre adresse e-mail ne sera pas publiée
Votre adresse e-mail ne sera pas publiée … | Votre adresse de messagerie ne sera pas publiée …
Les champs obligatoires … | Enregistrer mon nom … | Rejoindre la conversation | Participer à la discussion
Participez à la discussion | Rejoignez la discussion | Les plus récents | Les plus anciens
Charte de modération | Charte des commentaires | Les commentaires sont modérés … | Les propos tenus …
Signaler un abus

# video-player
Lire la vidéo | Lancer la vidéo | Voir la vidéo | Regarder la vidéo | Vidéo suivante | Vidéo suivante dans …
Vidéo précédente | Lecture | Pause | Muet | Activer le son | Désactiver le son | Couper le son | Plein écran
Volume | Qualité | Sous-titres | Vitesse de lecture | La vidéo va démarrer … | La vidéo commencera dans …
Vidéo indisponible | Cette vidéo n'est pas disponible … | Cette vidéo n'est plus disponible | Écouter
Écouter l'article | Écoutez cet article | Écouter cet article | Écouter le podcast | Écouter le podcast …
Version audio | Diaporama | Voir le diaporama | Voir la galerie | Galerie photo | Galerie
Voir toutes les photos | En images | En vidéo | Vidéo | Durée | Durée : …

# cookie-consent
Ce site utilise des cookies | Ce site utilise des cookies … | Notre site utilise des cookies …
Nous utilisons des cookies … | Nous et nos partenaires … | En poursuivant votre navigation …
En continuant votre navigation … | Tout accepter | Tout refuser | Accepter | Accepter et fermer
Accepter et continuer | Accepter les cookies | J'accepte | Refuser | Continuer sans accepter
Continuer sans accepter … | Paramétrer | Paramétrer les cookies | Gérer les cookies | Gestion des cookies
Gérer mes cookies | Préférences cookies | Personnaliser | Politique de cookies | cookies & traceurs
cookies & accept* | cookies & partenaires | cookies & navigation

# paywall-stub
Cet article est réservé aux abonnés | Cet article est réservé à nos abonnés | Article réservé aux abonnés
Réservé aux abonnés | Réservé à nos abonnés | Contenu réservé aux abonnés | Abonnés | Abonné | Exclusif abonnés
Premium | Pour lire la suite … | Pour lire la suite de cet article … | Pour continuer la lecture …
Pour continuer à lire … | Abonnez-vous pour lire la suite | Abonnez-vous pour lire …
Abonnez-vous pour continuer … | Abonnez-vous pour accéder … | Abonnez-vous à partir de … | Abonnez-vous dès …
Je m'abonne à partir de … | Je m'abonne pour … | Déjà abonné | Déjà abonné … | Vous êtes déjà abonné …
Vous êtes abonné … | Déjà un compte … | Déjà inscrit … | Connectez-vous pour lire … | Inscrivez-vous pour lire …
La suite est réservée … | La suite de cet article est réservée … | Il vous reste … à lire
Il vous reste … de cet article à lire … | Vous avez lu … articles … | Vous avez atteint …
Essayez gratuitement … | Essai gratuit | Sans engagement | Sans engagement … | Résiliable à tout moment
Offre sans engagement | Voir les offres | Découvrir nos offres | Découvrez nos offres …
Découvrir les offres d'abonnement | Soutenez-nous | Soutenez la presse … | Soutenez le journalisme …
Faire un don | Je soutiens | Accès illimité … | Débloquer l'article | abonnes & reserve*

# app-promo
Télécharger l'application | Télécharger l'appli | Téléchargez l'application | Téléchargez l'application …
Téléchargez notre application | Téléchargez notre application … | Télécharger notre application …
Installer l'application | Ouvrir dans l'application | Ouvrir l'application | Disponible sur … | L'application …
^telechargez & application | ^telecharger & application

# copyright-legal
Tous droits réservés | Tous droits réservés … | … tous droits réservés | Droits de reproduction …
Reproduction interdite | Reproduction interdite … | Toute reproduction … | Mentions légales
Conditions générales | Conditions générales d'utilisation | Conditions d'utilisation | CGU | CGV
Politique de confidentialité | Données personnelles | Vie privée | Copyright | Copyright … | Charte éditoriale
Charte éthique | tous & droits & reserves | reproduction & interdite

# error-report-widget
Signaler une erreur | Signaler une faute | Signaler une erreur dans cet article | Signaler un problème
Signaler cet article | Corriger une faute | Une erreur dans cet article … | Une faute dans cet article …
Une faute d'orthographe … | Vous avez repéré une erreur … | Vous avez trouvé une erreur …
Vous avez remarqué une erreur … | Suggérer une correction | Proposer une correction
Si vous avez trouvé une faute …

# accessibility-control
Taille du texte | Taille de police | Agrandir le texte | Réduire le texte | Augmenter la taille …
Diminuer la taille … | Augmenter la taille du texte | Contraste élevé | Aa | Mode lecture

# social-embed
Voir cette publication sur Instagram | Voir ce post sur Instagram | Une publication partagée par …
Voir sur Instagram | Voir sur Twitter | Voir sur YouTube | Voir le tweet | Voir sur …
Ce tweet n'est pas disponible | Contenu externe | Contenu intégré | Ce contenu est bloqué …
Ce contenu est hébergé … | Cliquez ici pour autoriser … | Pour afficher ce contenu … | Afficher le contenu

# cms-placeholder
Saisissez votre texte ici | Saisissez le texte ici | Entrez votre texte ici | Votre texte ici | Votre titre ici
Titre de l'article | Placez vos produits ici | Légende de l'image | Sans titre | Texte de remplacement
Insérer le texte

# contact-info
Contact : … | Contacts : … | Contact presse : … | Contact presse | Tél : … | Téléphone : … | Fax : …
E-mail : … | Email : … | Courriel : … | Mail : … | Écrivez-nous … | Écrire à l'auteur …
Écrire à la rédaction … | Contactez la rédaction … | Pour nous contacter … | Pour contacter …
Renseignements : … | Adresse : … | Infos pratiques : …

# site-chrome
La rédaction | Par la rédaction | À propos de l'auteur | À propos de | L'auteur | Auteur | Tous ses articles
Tous les articles de … | Voir tous les articles | Voir tous ses articles | Voir le profil | Du même auteur
Météo | Horoscope | Jeux | Mots croisés | Sudoku | Podcasts | Archives | Petites annonces | Carnet
Avis de décès | Édition | Le journal du jour | Version numérique | L'essentiel | L'essentiel à retenir | En bref
En résumé | Politique | Économie | Société | Sport | Sports | Culture | Monde | France | International
Sciences | Santé | Technologie | High-tech | Faits divers | Opinions | Tribune | Planète | Propulsé par …
Site réalisé par … | Fièrement propulsé par … | Non classé | En cours

# source-credit
Source : … | Sources : … | Via : … | Avec AFP | Avec Reuters | Avec agences | AFP | (AFP) | Avec l'AFP
(Avec AFP)

# byline-label
Auteur : … | Par : … | Rédigé par … | Écrit par … | Écrit par : … | Publié par … | Publié par : … | Texte : …
Propos recueillis par … | Recueilli par … | Interview réalisée par … | Traduit par … | Traduction : …
Rédaction : … | Rédaction … | De notre correspondant … | De notre correspondante … | De notre envoyé spécial …
Notre correspondant … | Correspondance … | Correspondant … | Avec la rédaction | La rédaction avec AFP
La rédaction avec … | Par la rédaction … | Par notre rédaction

# republish-notice
Cet article a été publié initialement … | Cet article a initialement été publié …
Cet article a d'abord été publié … | Cet article est paru … | Article paru dans …
Article initialement publié … | Publié initialement … | Cet article est republié … | Cet article est issu de …
Cet article est extrait … | Ce texte a été publié … | Reproduit avec l'autorisation …
Avec l'aimable autorisation …
`;
