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

# ad-label
Publicité
Publicités
Annonce
Annonces
Publicité lire la suite ci-dessous
La suite après la publicité
La suite après cette publicité
Article continue après la publicité
Liens commerciaux
Liens sponsorisés
Contenu sponsorisé
Contenus sponsorisés
Sponsorisé
Publi-rédactionnel
Placez vos produits ici
Fermer la publicité
Passer la publicité

# related-label
À lire aussi : …
A lire aussi : …
Lire aussi : …
Lisez aussi : …
Lire également : …
À lire également : …
À lire : …
Voir aussi : …
À voir aussi : …
À voir : …
Sur le même sujet : …
Dernières news sur : …
Pour aller plus loin : …
Notre dossier : …

# related-header
À lire aussi
Lire aussi
Lire également
À lire également
À lire sur le même sujet
Sur le même sujet
Sur le même thème
Voir aussi
À voir aussi
Articles similaires
Articles liés
Articles connexes
Articles récents
Articles recommandés
Dernières actualités
Dernières news
Les plus lus
Les plus consultés
Les plus populaires
Nos derniers articles
Vous aimerez aussi
Vous pourriez aussi aimer
Cela pourrait vous intéresser
Ceci pourrait aussi vous intéresser
Ça peut vous intéresser
Recommandé pour vous
À ne pas manquer
À la une
Pour aller plus loin
Plus d'actualités
La rédaction vous conseille

# share-follow
Partager
Partagez
Partager l'article
Partager cet article
Partager sur Facebook
Partager sur Twitter
Partager sur …
Partager par …
Partagez cet article
Partagez sur …
Tweeter
Imprimer
Envoyer par e-mail
Envoyer par mail
Copier le lien
Lien copié
Suivez-nous
Suivez-nous sur
Suivez-nous sur …
Retrouvez-nous sur …
Rejoignez-nous sur …
S'abonner à notre chaîne …

# newsletter
Inscrivez-vous à notre newsletter
Inscrivez-vous à notre newsletter …
Inscrivez-vous à la newsletter …
Abonnez-vous à notre newsletter
Abonnez-vous à notre newsletter …
Abonnez-vous à la newsletter …
Recevez notre newsletter …
Recevez … newsletter …
Recevez … dans votre boîte mail
S'inscrire à la newsletter
S'abonner
S'abonner à la newsletter
Je m'abonne
Je m'inscris
Abonnez-vous
Inscrivez-vous

# feed-footer
L'article … est apparu en premier sur …
Cet article … est apparu en premier sur …
L'article … est apparu en premier …

# read-full
Lire l'article en entier
Lire l'article en entier …
Lire l'article complet sur …
Lire l'intégralité de l'article …
Lire la suite sur …
Lire la suite de l'article …
Retrouvez l'article complet sur …
Cliquez ici pour lire …

# ui-text
Accéder au menu
Accéder au contenu
Aller au contenu
Aller au contenu principal
Menu
Accueil
Se connecter
Connexion
Mon compte
Rechercher
Retour en haut
Retour en haut de page
Article précédent
Article suivant
Commentaires
Laisser un commentaire
Ajouter un commentaire
Écrire un commentaire
Poster un commentaire
Aucun commentaire
Voir les commentaires
Réagir
Chargement
Chargement en cours
Vidéo suivante dans …
Désolé, ce contenu n'est plus disponible
Votre adresse e-mail ne sera pas publiée …
Ce site utilise des cookies …
Nous utilisons des cookies …
Tout accepter
Tout refuser
Continuer sans accepter
Cet article est réservé aux abonnés
Article réservé aux abonnés
Réservé aux abonnés
Il vous reste … à lire
Tous droits réservés
Tous droits réservés …

# photo-label
Photo : …
Photos : …
Crédit photo : …
Crédits photo : …
Crédit photos : …
Crédits photos : …
Crédit : …
Crédits : …
Crédit image : …
Légende : …

# tags-label
Tags : …
Mots-clés : …
Mots clés : …
Étiquettes : …
Thèmes : …
Dans cet article : …
`;
