<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>À propos de Bilingual Reader</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>La presse étrangère, nettoyée, avec une traduction hors ligne à côté.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>La traduction reste sur cet ordinateur. Rien de ce que vous lisez n’est envoyé nulle part&#x202f;; chaque requête du programme figure dans la liste des requêtes.</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>Cette langue de l’interface est un brouillon, fait sans relecteur de langue maternelle. Le manuel dit, sous «&#xa0;Languages and translation&#xa0;», comment aider.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Il repose sur le travail d’autres personnes</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier les diagnostics</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>Garder le mot de passe dans un fichier que je suis seul à pouvoir lire</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>Ce système n’a pas de trousseau pour les mots de passe. Sans ce fichier, il sera redemandé après chaque démarrage.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Autre service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>Beaucoup de services ont un second mot de passe pour les programmes&#xa0;: FreshRSS sous Profil → Gestion de l’API, Miniflux sous Paramètres → Intégrations → Google Reader.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>Ouvrir une adresse…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>livre, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>Ouvrir le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Ouvrir l’original dans le navigateur</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copier la paire de phrases</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Copier la paire de paragraphes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>Propriétés de l’article</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>historique, flux, articles</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>recherche enregistrée, flux intelligent, étagère, alerte</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>alerte, notification, garder une recherche, surveiller un mot</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Lire les deux versions</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>même sujet, comparer, côte à côte, partagé</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Garder hors ligne</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Supprimer de la bibliothèque</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>Surligner la phrase</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>Marquer les plus anciens comme lus</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>Trier et filtrer…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>ordre, plus anciens, longueur, niveau, langue, non lus seulement</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>Actualiser tous les flux</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>Règles pour les articles…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>Exporter toutes les notes…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>Composer une revue de presse…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>livre numérique, EPUB</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>Préparer pour le hors ligne</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>Importer des flux ou des articles enregistrés…</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>Exporter les flux (OPML)…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>tout enregistrer, copier, changer d’ordinateur</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>déménager, archive, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Ouvrir la page d’exemple</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>Chercher dans les deux langues</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>Oublier les pages lues</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Traduction seule</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Traduction d’abord</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>Panneau des sections</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Faire défiler les deux côtés ensemble</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Curseur mû dans le texte par les touches</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>Afficher les images de cette page</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>Toujours afficher les images de ce site</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>Section signalée suivante</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>Section signalée précédente</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marquer comme spam</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas du spam</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>Afficher les parties masquées à leur place</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>Toujours masquer celles de ce genre ici…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>Désigner l’article dans la page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>Ce qui a été appris…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Échanger les langues</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Autres traductions…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Paquets linguistiques…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Verrou hors ligne</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>Requêtes effectuées…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>réseau, connexions</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Oublier les traductions gardées</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>Chercher le mot</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>Exercice de phrases</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>Découvrir la phrase suivante</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>Recouvrir la dernière phrase</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin au-dessus du chinois</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Expliquer les mots au-dessus de mon niveau</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>Mettre le mot dans la liste de mots</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>Je connais ce mot</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Dictionnaires…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Importer des mots connus…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>Exporter la liste de mots…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, cartes mémoire</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Lire ce paragraphe à voix haute</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>Passer à la phrase suivante</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>Revenir à la phrase précédente</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parler plus vite</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parler plus lentement</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>Lire l’original</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Lire la traduction</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>Lire les deux tour à tour</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Chercher une action…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>aide, documentation, mode d’emploi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>Chercher une nouvelle version…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>Envoyer des pages depuis le navigateur…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier les diagnostics</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>préférences, options, réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>Chercher aux endroits habituels</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>La page ouverte indique un flux&#xa0;: cliquez sur Chercher, ou choisissez parmi ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>dans votre réseau, pas encore interrogé</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>déjà abonné</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>Choisissez à quoi vous abonner.</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>Cette page n’indique aucun flux. Beaucoup de sites en ont un malgré tout.</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>Adresse d’un site ou de son flux</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>Interrogé par cet ordinateur</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>Qui interroge le flux</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>Tapez une adresse, ou choisissez parmi celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>Adresse d’une page, ou fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>L’adresse de la page&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>Coller et ouvrir</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>La connexion était chiffrée</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>La connexion n’était pas chiffrée</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>Un fichier ou un texte, pas une connexion</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>Pointez d’abord une phrase traduite</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>«&#xa0;{0}&#xa0;» est désormais toujours traduit par «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>Autres traductions</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>Recherche d’autres traductions…</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>Utiliser cette traduction</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>Revenir à celle du paquet</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0} — comme le donne le paquet</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>Ce que vous choisissez ou écrivez s’affiche désormais, marqué comme vôtre, et reste avec cet article.</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>Choisissez-en une, ou écrivez la vôtre ci-dessus.</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>Le paquet n’a pas d’autre traduction probable. Écrivez la vôtre ci-dessus.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>Le paquet de départ ne connaît qu’une traduction. Choisissez un mot de la phrase ci-dessus pour voir ce qu’il peut signifier d’autre.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>Le paquet de départ ne connaît qu’une traduction&#x202f;; d’autres paquets en connaissent davantage. Écrivez la vôtre ci-dessus.</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0} — la vôtre, d’une version antérieure de cette phrase</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>Toujours traduire «&#xa0;{0}&#xa0;» par</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>Toujours masquer ici</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>Que faut-il masquer désormais sur {0}&#x202f;?</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>Que faut-il masquer désormais dans les pages enregistrées et les textes collés&#x202f;?</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>Parties qui correspondent à une expression régulière&#xa0;:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Masquer celles-ci</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>Jusqu’à mon niveau</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>Indiquez votre niveau dans les paramètres.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Plus courts d’abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Plus faciles d’abord</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Plus difficiles d’abord</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>Les pages lues et les mots cherchés sont oubliés.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>Exportation de tout…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>Restaurer la sauvegarde du {0}&#x202f;? Sa bibliothèque et ses paramètres remplacent les vôtres, et le programme redémarre. L’état actuel est gardé aussi&#xa0;: on peut y revenir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>La sauvegarde est restaurée. L’état précédent est gardé sous {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sauvegardes (*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>Envoyer des pages depuis le navigateur</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>Un clic dans le navigateur ouvre ici la page telle qu’il l’affiche&#xa0;: connecté, avec tout ce que les scripts ont apporté. Elle passe d’un programme à l’autre sur cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. Navigateurs autorisés à envoyer des pages</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>Aucun navigateur n’a été trouvé sur cet ordinateur. Installez Firefox, Chrome ou Edge, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. L’extension</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. Un clic</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>Le bouton de l’extension envoie la page&#x202f;; Alt+Maj+Y aussi.</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium, Chrome, Edge, Brave, Vivaldi&#xa0;: ouvrez chrome://extensions, activez le mode développeur, choisissez «&#xa0;Charger l’extension non empaquetée&#xa0;», puis le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox&#xa0;: ouvrez about:debugging#/runtime/this-firefox, choisissez «&#xa0;Charger un module complémentaire temporaire&#xa0;», puis manifest.json dans le dossier ci-dessous. Firefox l’oublie quand il se ferme.</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>Dossier de l’extension</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – le programme a été déplacé&#x202f;; cochez pour le relier à nouveau</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>Pour adultes</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>Contrefaçons</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>Prêts et argent</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>Vente de liens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>Sites de romans</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Piratage</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>Autre spam</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Sponsorisé</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Suivez-nous</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>Ma propre langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplifiés</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Traditionnels</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Traduction seule</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Paquets linguistiques</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>Un serveur LibreTranslate</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Un modèle de langue</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>Estomper la traduction</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>Flouter la traduction</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>Estomper l’original</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>Flouter l’original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>Les deux, tour à tour</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>L’habituel</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Seulement les problèmes</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>Pointez une partie de la page&#xa0;: cliquez dessus, ou allez-y avec les flèches.</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>Ceci n’est pas l’article</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>Ceci est l’article</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>Portée du choix</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>Où est l’article&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>N’est plus gardé</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}&#xa0;: %n nouvel article</numerusform>
            <numerusform>{0}&#xa0;: %n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>%n paragraphe écarté de votre chemin</numerusform>
            <numerusform>%n paragraphes écartés de votre chemin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>pixel</numerusform>
            <numerusform>pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>%n mot nouveau</numerusform>
            <numerusform>%n mots nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>%n article importé</numerusform>
            <numerusform>%n articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n est illisible</numerusform>
            <numerusform>%n sont illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>%n ligne sans mot</numerusform>
            <numerusform>%n lignes sans mot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>%n requête en tout.</numerusform>
            <numerusform>%n requêtes en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>%n section de spam</numerusform>
            <numerusform>%n sections de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>%n section de spam masquée</numerusform>
            <numerusform>%n sections de spam masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>%n publicité</numerusform>
            <numerusform>%n publicités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>%n publicité masquée ici</numerusform>
            <numerusform>%n publicités masquées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>%n partie masquée ici</numerusform>
            <numerusform>%n parties masquées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>%n partie ressemble à&#xa0;: {0}. Masquer&#x202f;?</numerusform>
            <numerusform>%n parties ressemblent à&#xa0;: {0}. Masquer&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>%n article masqué</numerusform>
            <numerusform>%n articles masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>%n article ajouté aux favoris</numerusform>
            <numerusform>%n articles ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>%n article retiré des favoris</numerusform>
            <numerusform>%n articles retirés des favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>Étiquettes de %n article enregistrées</numerusform>
            <numerusform>Étiquettes de %n articles enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>%n article supprimé</numerusform>
            <numerusform>%n articles supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>L’article choisi (%n)</numerusform>
            <numerusform>Les %n articles choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n article non lu</numerusform>
            <numerusform>%n articles non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>%n article correspond actuellement.</numerusform>
            <numerusform>%n articles correspondent actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>%n phrase n’a pas pu être traduite&#xa0;: ↻ réessaie</numerusform>
            <numerusform>%n phrases n’ont pas pu être traduites&#xa0;: ↻ réessaie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n à synchroniser</numerusform>
            <numerusform>%n à synchroniser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>%n article prêt</numerusform>
            <numerusform>%n articles prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n n’a pas pu être obtenu</numerusform>
            <numerusform>%n n’ont pas pu être obtenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>%n flux est désormais suivi</numerusform>
            <numerusform>%n flux sont désormais suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n était déjà suivi</numerusform>
            <numerusform>%n étaient déjà suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>%n recherche gardée</numerusform>
            <numerusform>%n recherches gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>%n page gardée</numerusform>
            <numerusform>%n pages gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>%n paragraphe de cette page serait l’article.</numerusform>
            <numerusform>%n paragraphes de cette page seraient l’article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>%n paragraphe de cette page serait masqué.</numerusform>
            <numerusform>%n paragraphes de cette page seraient masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>%n onglet fermé</numerusform>
            <numerusform>%n onglets fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>Ouvrir %n article dans un onglet&#x202f;?</numerusform>
            <numerusform>Ouvrir %n articles dans des onglets&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>%n article est sélectionné&#xa0;: descendez et appuyez de nouveau pour en avoir plus.</numerusform>
            <numerusform>%n articles sont sélectionnés&#xa0;: descendez et appuyez de nouveau pour en avoir plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>DeletingController</name>
    <message>
        <source>Choose in the list what is to be deleted</source>
        <translation>Choisissez dans la liste ce qu’il faut supprimer</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>Rien n’a été supprimé&#xa0;: cette page n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Surlignage supprimé</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>La page est oubliée</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>La liste est vidée</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>Copié. Rien de ce que vous lisez n’y figure.</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>Dictionnaires ({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>Un autre dictionnaire est en cours d’ajout. Attendez qu’il soit prêt.</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>Ajout du dictionnaire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>Les mots sont désormais cherchés dans {0}</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} a été retiré</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>Les mots que vous pointez sont cherchés aussi dans ceux-ci, de haut en bas.</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>Ajoutez un dictionnaire StarDict (.ifo), dictd (.index), Yomitan (.zip) ou MDict (.mdx), ou déposez-le ici. Les mots que vous pointez y sont cherchés aussi.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>Pour les mots en</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>Retirez-le, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>Langue des mots de {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>Dans la liste de mots&#xa0;: {0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → mot suivant</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>Garder ce mot</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>Je le connais</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>{0} connus</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>Extrait&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>Une revue de presse est déjà en préparation</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>Composer une revue de presse</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>Quels articles&#x202f;?</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>Articles avec «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>Articles de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>Articles favoris</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>Articles non lus</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>Articles gardés hors ligne</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>Articles de la semaine passée</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>Il n’y a pas d’articles de ce genre</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>La revue de presse se prépare&#x202f;; cela peut prendre un moment</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>La revue de presse est prête&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>La revue de presse n’a pas pu être composée.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>Chercher dans les deux langues</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>Les pages que vous lisez apparaissent ici.</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>Surlignez une phrase avec E, ou ajoutez une note avec Maj+E&#xa0;: elles apparaissent ici.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>Aucun article ici ne répond aux critères choisis.</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>Mettez un article en favori avec S, et il apparaît ici.</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>Gardez un article avec K, et il se lit sans réseau.</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>Pas encore de flux. Abonnez-vous aux sites que vous lisez, et leurs nouvelles apparaissent ici.</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>Rien n’est ouvert dans cet onglet</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>Qu’aimeriez-vous lire&#x202f;?</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>Tapez une adresse ci-dessus, ou déposez une page ici.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>Ce qui traduit</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>S’il en demande une</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>Ils viennent avec le programme ou sont téléchargés une fois, et n’ont besoin de rien d’autre.</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>Argos Translate derrière une adresse&#xa0;: d’une famille, d’une école, d’une rédaction.</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>Un modèle qui tourne dans Ollama, llama.cpp, LM Studio ou semblable. Il se lit le mieux et il est lent&#x202f;; ce qu’il rate est laissé aux paquets, et marqué.</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>Il tourne sur cet ordinateur. Ce que vous traduisez reste ici.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>Les phrases des pages que vous traduisez vont à {0}, dans votre réseau. Les titres et les pages que vous n’avez pas ouvertes ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>Les phrases des pages que vous traduisez vont à {0}, sur Internet. Qui gère ce serveur peut les lire. Les titres et les pages que vous n’avez pas ouvertes ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Interrogation de {0}…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>Il traduit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>Il répond, mais sans traduction.</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>Langues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>Les envoyer à {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>S’abonner…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>La page, quand le flux a peu de texte</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>Le texte du flux</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>Le texte du flux, en demandant la page</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>Sauf si je lis la langue</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>Comme tous les flux ({0} minutes)</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>Comme tous les flux (oui)</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>Comme tous les flux (non)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Chercher des nouveautés toutes les</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>Interroger au démarrage</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>Les articles s’ouvrent comme</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Traduire les titres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>Son envoi était endommagé ou trop long&#xa0;: des articles peuvent manquer.</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>Il n’est plus interrogé.</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>Dernière fois&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Il n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Prochaine fois&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>Abonné à {0}</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>Aucun abonnement pour l’instant</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>Interrogation des flux · {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0} est dans votre réseau, et une page ou une liste l’a indiqué comme flux.</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>Y chercher des nouveautés</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>{0} flux sur {1} n’ont pas pu être obtenus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>Supprimer les articles lus</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Grouper les versions d’un événement</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>Garder hors ligne tous les non lus</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>Désabonné&#x202f;; ses articles favoris et gardés restent</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>Le dossier est supprimé</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>Chercher dans les deux langues</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>Langue que vous lisez</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Utiliser un serveur…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Ouvrir la page d’exemple</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>Tapez une adresse ci-dessus, déposez une page ici, ou ouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Choisissez deux langues différentes.</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>Il n’y a pas encore de paquet pour cette paire. Les pages sont nettoyées quand même&#x202f;; la traduction attend un paquet.</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>Prêt&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>Un petit paquet de départ est là&#xa0;: sommaire, mais sans besoin de connexion. Un meilleur pèse environ 100&#xa0;Mo et se télécharge maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>Prêt&#xa0;: {0}. Aucune connexion n’est nécessaire.</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>Trouver un meilleur paquet…</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>Trouver un paquet…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>Ouvrez une page&#xa0;: l’article est nettoyé, et sa traduction s’affiche à côté.</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>Ouvrez une page&#xa0;: l’article est nettoyé, et sa traduction s’affiche à côté. Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>La presse étrangère, côte à côte</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>Pages en</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>à lire en</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>Les mots ne sont annotés que dans les pages en chinois ou lues en chinois.</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>Indiquez votre niveau&#xa0;: les mots au-dessus sont expliqués.</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Définir mon niveau</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}&#xa0;: connu</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>Nom dans la page</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>Toujours traduit par</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>Listes de flux et d’articles ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>Les garder hors ligne</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exporter les flux</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listes de flux (*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>Gardé&#xa0;: se lit sans réseau</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>Touche de {0}</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>Touche par défaut de {0}</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0} appartient déjà à «&#xa0;{1}&#xa0;». Changez d’abord celle-là.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>La langue de la page, et la langue dans laquelle la lire</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>N’importe quelle langue</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>Lire cette page en</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>Lire toutes les pages en {0}</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>La page est en</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Autres langues…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>Règle gardée</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>Règle oubliée</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>Tout ce qui a été appris est oublié</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Enregistrer ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>Ouvrir le lien dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This is a mistake of the program; what you read is safe. Report it, please: the diagnostics say what happened.</source>
        <translation>C’est une erreur du programme&#x202f;; ce que vous lisez est en sécurité. Signalez-la, s’il vous plaît&#xa0;: les diagnostics disent ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier les diagnostics</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>Bilingual Reader</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – Bilingual Reader</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>Déposez ici une page, une adresse ou un paquet linguistique</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>Le manuel est en anglais&#xa0;: personne ne l’a encore traduit.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>Un fichier et un dossier y portent le même nom.</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>Un fichier y porte un nom dangereux, {name}.</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>Un fichier y est plus gros que tous ceux de son genre.</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>Un nom est toujours traduit comme vous l’indiquez, dans sa paire de langues.</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>Une image n’a pas pu être gardée ({reason}). Vérifiez le dossier {folder}.</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>Un sélecteur est vide. Écrivez-en un, ou retirez-le.</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>Un serveur se règle dans «&#xa0;Paquets linguistiques…&#xa0;», «&#xa0;Utiliser un serveur…&#xa0;».</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>Un sens bref s’affiche au-dessus de chacun&#x202f;; un clic dessus dit que vous connaissez le mot.</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>Un faisceau plus large examine plus de traductions de chaque phrase, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>Ajoutez-en une dans les réglages du système, sous Accessibilité, Contenu énoncé.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>Ajoutez-en une dans les paramètres du système, sous Heure et langue, Voix.</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>Avancé.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>Tous les cœurs sauf un</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>Aussi ceux dont ce n’est pas encore l’heure, sauf si leurs propriétés disent autre chose.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>Une adresse sur Internet doit commencer par https://, pour que personne en chemin ne lise le mot de passe de {host}. Corrigez-la.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>Une adresse sur Internet doit commencer par https://, pour que personne en chemin ne lise ce qui est envoyé à {host}. Corrigez-la.</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>Un autre paquet est en cours d’installation. Réessayez quand il sera prêt.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>Un autre programme l’utilise. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>Une autre fenêtre répare la bibliothèque. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>Une autre fenêtre synchronise en ce moment. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>Apparence.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>Comme l’indique le paquet</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>Interroger tous les flux au démarrage</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>Faisceau du traducteur</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>chinois (traditionnel)</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caractères chinois</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>La voix d’une langue se choisit dans la barre qui s’affiche pendant la lecture.</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>Nettoyage.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>Fermer la fenêtre laisse l’icône</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>Exceptions par site</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>Les flux sont interrogés quand c’est l’heure, jamais hors ligne.</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>Les flux dont les propriétés ne disent rien d’autre&#x202f;; les sites peuvent demander plus de temps.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>Des fichiers de la machine {machine} sont endommagés, et ont été laissés de côté. Synchronisez là-bas encore une fois.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>Des fichiers de la machine {machine} ont été scellés avec une autre phrase secrète, ou modifiés en chemin, et ont été laissés de côté. Donnez la même phrase secrète sur toutes les machines.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>Des fichiers de la machine {machine} ont été écrits par une version plus récente de ce programme, et ont été laissés de côté. Mettez à jour le programme ici.</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>Des fichiers sur un serveur ont besoin d’une phrase secrète, pour que personne ne les y lise. Donnez-en une.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>Noms fixes</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>Police pour le chinois</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>Police pour l’écriture latine</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>Libérer la mémoire du traducteur après</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Expliquer les mots au-dessus de mon niveau</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>Hôtes de votre réseau que les pages et les listes peuvent indiquer</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>Quelle que soit leur langue&#x202f;; trouvées sur cet ordinateur, quand il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>Installez les paquets speech-dispatcher et espeak-ng avec le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>Impossible de savoir s’il existe une nouvelle version. {cause}</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>Il a des fichiers hors de son dossier.</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>Il contient un fichier qui n’appartient à aucune sauvegarde.</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>Il contient un fichier en double, ou trop de fichiers.</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>Il contient un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>Il contient un lien ou un périphérique, {name}.</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>Il contient {count} fichiers&#x202f;; un paquet en contient au plus {most}.</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>Il contient «&#xa0;{rest}&#xa0;» en double.</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>Il est compressé d’une façon qu’aucun paquet n’emploie.</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>Elle est endommagée. Redémarrez le programme pour la réparer.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Il est chiffré.</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>Il n’est pas clair quel texte de cette page est son article. Affichez tout si quelque chose semble manquer.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>Il n’est pas valide.</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>Il est empaqueté d’une façon qu’aucune sauvegarde n’emploie.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop gros.</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>Il doit contenir exactement un dossier.</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>Traduire une phrase prend trop de temps.</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>La lecture a pris trop de temps et a été abandonnée. Le site est peut-être en panne&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>Une fois décompressé, il est bien plus gros qu’il ne l’annonce.</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>Une fois décompressé, il fait {size}&#xa0;Go, plus que tout paquet.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>Ses fichiers se chevauchent.</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>Ses langues ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>Son metadata.json manque ou est illisible.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>Son metadata.json manque.</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>Son metadata.json n’est pas valide.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>Son metadata.json est trop gros.</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>Son modèle est endommagé.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>Son modèle manque.</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>Son préfixe cible n’est pas valide.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>Son segmenteur manque.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>Garder les articles lus pendant</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>Garder les traductions, au plus</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>Garder les articles non lus pendant</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Touches des actions</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>Raccourcis.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>Langues que je lis</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>Langues.</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>Apprendre des marques</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>Apprentissage.</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>Interligne, chinois</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>Interligne, latin</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Chercher des nouveautés tout seul</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Chercher des nouveautés toutes les</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>Marquer les phrases douteuses</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Curseur mû dans le texte par les touches</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>Mon niveau en chinois</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>Mon niveau en anglais</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>Demande que les pages lues soient retenues&#x202f;; ce qui n’est pas gardé est chargé de nouveau.</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>Les nouveautés continuent d’être cherchées&#x202f;; Quitter ferme le programme.</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>Actualités.</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>Aucun compte ni dossier ne s’appelle {name}. Voir&#xa0;: sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Sans animations</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>Aucun article n’a été trouvé dans cette page&#x202f;; tout ce qu’elle contient est dans le panneau latéral.</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>Aucune connexion à un autre ordinateur n’est établie.</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>Aucun paquet ne traduit {pair}. Installez-en un, ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>Aucun mot chinois ou anglais n’a été trouvé dans le fichier. Choisissez une liste avec un mot par ligne, ou un tableau dont la première colonne contient les mots.</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>Aucune des copies n’est lisible. Une nouvelle bibliothèque a été commencée&#x202f;; les copies restent.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>Rien n’est transporté. Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>Il n’y a rien dans {path}. Écrivez-y la phrase secrète.</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>Rien n’a été enregistré, car les paramètres dans {path} étaient illisibles. Corrigez le fichier, ou renommez-le, puis réglez de nouveau.</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>Proposer l’adresse du presse-papiers</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Verrou hors ligne</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>Sur cet ordinateur, quand il n’y a rien d’autre à traduire.</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>Un côté pour qui apprend</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>Seules les adresses http et https peuvent s’ouvrir, et celle-ci est en {scheme}:. Enregistrez la page et ouvrez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>Rouvrir après la connexion, s’il était ouvert</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la, puis ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>Ouvrir ce qui était ouvert la dernière fois</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>Pause entre une phrase et sa traduction</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin au-dessus du chinois</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>portugais (Brésil)</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>Vos propres préréglages</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>Vie privée.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Grouper les versions d’un événement</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>Lecture à voix haute.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>Retenir les pages lues</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Retirez-le et réinstallez-le.</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>Indique combien d’articles ne sont pas lus, si le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Faire défiler les deux côtés ensemble</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>Paires de phrases, tableau</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>Paires de phrases, mémoire de traduction</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>Serveurs qui traduisent</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>Plusieurs comptes ou dossiers sont possibles. Nommez l’un d’eux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>Afficher la difficulté des articles</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>Sites dont les images s’affichent</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>Taille, chinois</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>Taille, écriture latine</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>Certains caractères sont endommagés et s’affichent comme �. Choisissez un autre encodage s’il y en a beaucoup.</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>Certaines de vos marques et règles sont endommagées et ont été laissées de côté. Les pages sont jugées sans elles&#x202f;; marquez ces parties de nouveau.</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>Certaines images de pages gardées n’ont pas pu être lues et manquent dans la sauvegarde ({count}) ; tout le reste y est. Gardez ces pages à nouveau, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>Spam et publicités.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Synchroniser toutes les</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>Synchronisation.</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>C’est plus de texte qu’une page ne peut en avoir (20&#xa0;Mo). Copiez-en une partie.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>Le PDF n’a pas pu être produit. Essayez un autre format.</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>Le compte est déjà en cours de synchronisation. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>Le compte n’est plus là&#xa0;: une autre fenêtre l’a retiré. Ajoutez-le de nouveau si vous le voulez.</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>L’adresse comporte un nom d’utilisateur devant son site, {host}. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>L’adresse du proxy est erronée. Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>L’adresse {url} n’indique aucun site. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>L’archive contient plus de {size}&#xa0;Mo et n’a pas été lue. Décompressez-la, et importez ses fichiers un par un.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>L’archive est endommagée et illisible. Exportez-la de nouveau dans l’autre programme.</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>L’article est très court. Affichez tout si quelque chose semble manquer.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>La sauvegarde n’a pas pu être décompressée dans {folder} ({cause}), et rien n’a été modifié. Libérez-y de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>La sauvegarde {name} est endommagée, et rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>La sauvegarde {name} vient d’une version plus récente de ce programme. Mettez à jour le programme.</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>La sauvegarde {name} a été refusée, et rien n’a été modifié. {reason} Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>La connexion à {host}&#xa0;s’est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>La connexion à {host} a échoué. Réessayez, ou ouvrez la page dans un navigateur.</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>La base de données est inutilisable. {advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>Le fichier de la base de données appartient à un autre programme. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>La base de données est endommagée ({state}). Redémarrez le programme pour la réparer.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>La base de données était endommagée et a été gardée sous {name}. Une nouvelle a été commencée avec ce qui a pu en être lu&#xa0;: {count} entrées.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>La base de données était endommagée et a été gardée sous {name}. Une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>La base de données était endommagée et a été gardée sous {name}. Une copie plus ancienne a été restaurée, et ce qui a pu être lu de la plus récente y a été ajouté&#xa0;: {count} entrées.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>La base de données était endommagée et a été gardée sous {name}. Une copie plus ancienne a été restaurée.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>La base de données a été écrite par une version plus récente de ce programme. Mettez à jour le programme, ou utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>Le bureau n’affiche pas de notifications ({detail}). Activez-les dans ses paramètres.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>Le dictionnaire n’a pas pu être enregistré&#xa0;: {cause}. Libérez de la place, ou autorisez l’écriture dans le dossier du programme, et réessayez.</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>Le dictionnaire est endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>Le dictionnaire {name} n’a pas pu être ouvert. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>Le dictionnaire {name} n’a aucun mot. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>Le dictionnaire {name} est endommagé, et n’a pas été ajouté. Procurez-le-vous de nouveau, et réessayez.</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>Le dictionnaire {name} fait plus de {size}&#xa0;Mo une fois décompressé, et n’a pas été ajouté. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>Le disque a signalé une erreur. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>Le flux dépasse 10&#xa0;Mo et n’a pas été lu. Cherchez-en un autre sur son site.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>Le fichier dépasse 20&#xa0;Mo et n’a pas été lu. Divisez-le.</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>Le fichier n’est pas du texte. Choisissez un fichier TSV, CSV ou de texte brut.</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>Le fichier est trop gros pour une liste de mots&#xa0;: au plus {lines} lignes sont prises. Divisez-le.</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>Le fichier est trop gros&#xa0;: au plus {articles} articles et {size}&#xa0;Mo sont pris. Divisez-le.</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>Le fichier de mots de passe {path} est inutilisable&#xa0;: {cause}. Changez ses droits d’accès, ou libérez de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>Le fichier ou son dossier est protégé en écriture, ou le disque est plein. Changez leurs droits d’accès, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>La lecture du fichier a pris trop de temps. Divisez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>Le dossier de la bibliothèque est protégé en écriture. Faites en sorte qu’on puisse y écrire.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>Le dossier {folder} est inutilisable ({cause}). Libérez-y de la place, ou faites en sorte qu’on puisse y écrire. Ce qui change ici attend jusque-là.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>Le dossier {folder} est protégé en écriture ({cause}). Changez ses droits d’accès, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>Le dossier {folder} n’est pas là. Branchez son disque, ou choisissez un autre dossier sous Paramètres → Synchronisation. Ce qui change ici attend jusque-là.</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>L’index de la recherche est endommagé et se reconstruit. Cherchez de nouveau dans un moment.</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>L’index de la recherche est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>Le niveau et la part de mots connus figurent sous les titres.</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>La bibliothèque dans {folder} est sur un disque réseau. Elle y est tenue d’une façon sûre&#x202f;; ne l’utilisez pas sur deux ordinateurs à la fois.</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>La bibliothèque est protégée en écriture. Faites en sorte qu’on puisse écrire dans son fichier et son dossier, et redémarrez le programme.</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>La bibliothèque a été restaurée depuis sa copie {name}.</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>La bibliothèque {link} mène à {path}, qui n’existe pas. Branchez le disque où elle se trouve, ou retirez le lien pour commencer une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>La bibliothèque {path} n’est plus là, mais il en existe des copies. Ouvrez la fenêtre pour restaurer la plus récente ou commencer une nouvelle bibliothèque, ou copiez vous-même {copy} vers {path}.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there, so that nothing new is kept. Put its folder back, or start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was deleted, or another took its place, while it was open. All that was in it is kept as {name}; nothing new is. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list gives no address for this package. Refresh it.</source>
        <translation>La liste ne donne pas d’adresse pour ce paquet. Actualisez-la.</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>La liste des paquets n’a pas pu être gardée ({cause}). Libérez de la place sur le disque, et actualisez-la de nouveau.</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>La liste des paquets manque. Actualisez-la.</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>La liste des paquets reçue est inutilisable, et l’ancienne est donc gardée. {reason} Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>Le nom {name} n’indique pas de format. Terminez-le par l’une de ces extensions&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>Le verrou hors ligne est mis, donc aucun flux n’a été interrogé. Ôtez d’abord le verrou.</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>Le verrou hors ligne est mis, donc rien n’a été synchronisé. Ôtez d’abord le verrou.</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>Le verrou hors ligne est mis, donc {host} n’a pas été contacté. Ôtez le verrou, ou ouvrez ce qui est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>L’autre moitié d’une paire apparaît quand le pointeur est dessus.</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>Le paquet n’a pas pu être enregistré dans {folder} ({cause}). Libérez-y de la place, ou changez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>Ce paquet ne traduit pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>Le paquet a été refusé. Il a deux segmenteurs. Cherchez-en une autre version.</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>Le paquet a été refusé. {reason} Cherchez-en une autre version.</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>Le paquet {source}→{target} {version} est endommagé. {advice}</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>Les paquets dans {folder} n’ont pas pu être modifiés ({reason}). Libérez-y de la place, ou changez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>Les paquets de {host} n’ont pas pu être obtenus&#xa0;: cet ordinateur n’est pas connecté à Internet, ou le site est hors service. Réessayez plus tard, ou installez un paquet depuis un fichier.</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>La page construit son texte avec un script&#x202f;; ce qui s’affiche est le texte qu’elle garde dans ses données.</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>La page est arrivée endommagée. Rechargez-la et renvoyez-la.</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>La page n’est arrivée qu’en partie. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>La page est indisponible pour l’instant. Voici ce qui en avait été gardé.</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>La page du navigateur est endommagée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>La page du navigateur n’est plus là. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>La page ne contient pas de texte. Ouvrez l’original pour voir ce qu’il y a dessus.</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>La page dépasse {limit}&#xa0;Mo, ce dont aucune page d’actualité n’a besoin. Ouvrez-en une plus petite.</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>La page est plus longue que ce qui a été lu&#x202f;; sa fin manque. Ouvrez l’original.</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>La page est très grande&#x202f;; sa fin est gardée en texte brut, sans sa structure.</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>La page semble ne montrer que le début de l’article. Ouvrez l’original pour la suite.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>Cette phrase secrète n’est pas celle qui a scellé les fichiers des autres machines. Rien n’a été modifié. Donnez la même sur toutes, ou commencez dans un dossier vide.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>La phrase secrète de {name} n’est pas gardée. Donnez-la sous Paramètres → Synchronisation, ou avec --password-stdin.</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>Le mot de passe de {user} chez {host} n’est pas gardé ici. Donnez-le de nouveau.</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>L’image de {host} est trop grande ou d’un genre qui ne s’affiche pas. Ouvrez la page dans un navigateur.</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>L’image {name} n’a pas été enregistrée avec la page. Ouvrez la page sur son site pour la voir.</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>Le préréglage est incompréhensible ({cause}). Vérifiez son nom, ses hôtes et ses listes.</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>Le programme ne peut pas se rouvrir après la connexion&#xa0;: {file} ne peut pas être écrit ({cause}). Changez ses droits d’accès, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>Le programme n’a pas encore de site, donc personne n’a été interrogé. Cherchez une nouvelle version là où vous avez pris celle-ci.</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>Le programme s’ouvrira encore après la connexion&#xa0;: {file} ne peut pas être supprimé ({cause}). Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>Le proxy ne répond pas. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>Le proxy demande une identification. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>La recherche a pris trop de temps et a été arrêtée. Cherchez plus de mots, ou des mots plus rares.</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>Le serveur de {host} est en panne ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>Le serveur n’a rien envoyé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>Les paramètres étaient illisibles, donc les valeurs par défaut s’appliquent. L’ancien fichier est gardé sous {name}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés ({cause}). Vérifiez le dossier {folder}.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>Les paramètres dans {path} sont endommagés, donc les valeurs par défaut s’appliquent, et rien n’est enregistré. Corrigez le fichier, ou renommez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>Les paramètres dans {path} étaient illisibles ({cause}), donc les valeurs par défaut s’appliquent, et rien n’est enregistré tant qu’ils ne sont pas lisibles. Changez ses droits d’accès, et redémarrez.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>Le site demande moins de requêtes, donc il est laissé en paix un moment.</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>Le site est lui-même en panne (état {status}).</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>Le site n’a plus de flux à cette adresse.</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>Le site a refusé la requête (état {status}).</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>Le site refuse de donner ce flux aux programmes.</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>Le site dit que ce flux a disparu pour de bon, donc il n’est plus interrogé.</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>Les paquets de départ font partie du programme et ne se retirent pas. Désactivez-les plutôt.</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>Le système ne vous indique aucun dossier personnel. Définissez HOME, ou indiquez un dossier au programme avec --data-dir.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>Le trousseau du système est verrouillé ou ne répond pas. Déverrouillez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>Le moteur de traduction n’a pas pu être chargé ({name}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>Le traducteur s’est arrêté plusieurs fois, et reste donc arrêté. Redémarrez-le&#x202f;; si cela n’aide pas, le paquet est peut-être endommagé&#xa0;: retirez-le et réinstallez-le.</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>La voix {voice} ne parle pas. Vérifiez que cet ordinateur émet du son, ou choisissez une autre voix.</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>Leurs titres restent tels quels.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>Il n’y a pas d’articles de ce genre, donc rien n’a été écrit. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>Il n’y a ici aucun mot à lire à voix haute. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>Il n’y a pas de chapitre {name} dans {book}. Ouvrez le livre et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>Il n’y a pas de connexion à Internet. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Le fichier {path} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>Il n’y a pas de dossier WebDAV à {address}. Vérifiez l’adresse&#xa0;: Nextcloud l’affiche en bas de la page des fichiers, sous les paramètres.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>Le dossier {folder} n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>Il n’y a pas de paquet linguistique {source} → {target}. Installez-en un avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>Il n’y a pas de paquet {source} → {target}, même en passant par l’anglais. Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>Il ne contient aucun paquet.</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>Il n’y a pas de page dans {source}. Enregistrez la page de nouveau.</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>Il n’y a pas de site nommé {host}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>Il n’y a pas de texte à lire. Copiez d’abord une page ou son texte.</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>Il n’y a pas encore de traduction à lire à voix haute. Traduisez d’abord la page, ou lisez l’original.</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>Il n’y a pas de chemin vers {host}. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>{source} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>Il n’y a rien à lire dans cette page. Laissez-la se charger jusqu’au bout, ou envoyez-en une autre.</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>Ces paramètres ont une valeur erronée, et leurs valeurs par défaut s’appliquent&#xa0;: {names}. Réglez-les de nouveau.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue&#xa0;: {language}. {advice}</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>Ceci n’a pas pu être lu, par une erreur du programme. Signalez-la, s’il vous plaît&#xa0;: le journal dit où elle s’est produite.</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>Ce fichier n’est pas une liste de flux OPML. Choisissez-en un qu’un autre programme a exporté.</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>C’est un paquet, pas une liste de mots. Exportez ses notes en texte brut (.txt) dans le programme d’où il vient, et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>C’est une image, une archive ou un document d’un autre genre, et non une page de texte. Ouvrez-le avec le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>C’est une page web, pas un flux. Cherchez plutôt des flux dessus.</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>Ce n’est pas une liste d’articles que le programme connaît. Choisissez ce qu’ont exporté Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, un Kindle ou les marque-pages d’un navigateur.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>Ce n’est pas une expression régulière utilisable ici&#xa0;: {reason}. Employez des groupes, des choix et des répétitions, mais ni références arrière ni assertions avant.</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>Ce n’est pas une expression régulière, car elle contient un caractère endommagé. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>Ce n’est pas une page web, mais {kind}. Enregistrez-le dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>Ceci n’est plus synchronisé. Ajoutez-le de nouveau sous Paramètres → Synchronisation.</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>Cette page a des images plus nombreuses ou plus grandes que ce qui s’affiche à la fois. Ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>Cette page n’a pas d’adresse sur le web. Enregistrez-la dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>Cette page est une liste d’articles. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>Ce motif dépasse {most} caractères. Employez-en un plus court.</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>Ce motif répète trop. Employez des nombres plus petits entre ses accolades.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>Ce système n’a pas de trousseau où garder le mot de passe. Faites-le garder dans un fichier que vous êtes seul à pouvoir lire, ou donnez-le à chaque fois.</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>Ce texte a été collé et n’est pas gardé. Collez-le de nouveau.</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>Toute cette page ressemble à {kind}. Rien n’a été masqué, pour que vous puissiez juger vous-même.</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>Fils d’exécution du traducteur</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>Délai d’attente d’une page</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>Le titre et le texte sont dans des langues différentes&#x202f;; ce n’est peut-être pas le bon texte.</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>Traduire une page à l’ouverture</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Traduire les titres</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>Traduction avant l’original</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>Traduction.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>Utiliser les préréglages des sites connus</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Utiliser les paquets de départ faute de mieux</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>Page web, deux langues</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>Ce qui est arrivé n’est pas un flux. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>Ce qui est favori, gardé, étiqueté ou annoté reste pour toujours.</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>Que faire de chaque catégorie</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>Que faire de chaque genre de section</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>Ce qui traduit</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>Ce que vous avez fait est déjà synchronisé à un endroit. Retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>Ce que vous marquez ici part dans les deux minutes&#x202f;; hors ligne, rien ne part.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>Ce que {host} a envoyé est endommagé. Réessayez.</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>Ce que {host} a envoyé est empaqueté d’une façon qui n’était pas demandée ({name}). {advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>Où les pages mettent leurs parties&#xa0;: sélecteurs CSS, séparés par des virgules.</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>Tant que la fenêtre est ouverte, une entrée se trouve dans le dossier de démarrage automatique du bureau.</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>Colonne la plus large</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>Les mots jusqu’à ce niveau comptent comme connus, sauf si la liste de mots dit autre chose.</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>Vous n’avez pas le droit de lire {path}. Changez ses droits d’accès ou copiez-le.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>un fichier gêne</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>un fichier de film</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>un fichier de film ou d’image</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>un dossier gêne</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>une image, un son ou un film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier de son</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>un fichier de son ou de film</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>une archive web d’un autre programme</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>compte, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, nuage</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>de la publicité pour des copies et des faux</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>de la publicité pour des médicaments</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>de la publicité pour des jeux d’argent</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>de la publicité pour des liens ou des devoirs sur commande</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>de la publicité pour des prêts ou de l’argent facile</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>de la publicité pour des films et programmes piratés</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>de la publicité pour de la pornographie</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>correspond à votre règle&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>une archive dans une archive</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>demande de suivre un compte&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>demande de s’abonner&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>demande d’utiliser ou de télécharger quelque chose&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>nom erroné</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>commence par la phrase d’un outil de spam connu</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>groupe, doublon, même sujet</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>contient une tournure que vous avez marquée&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none ou hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>suit la phrase d’un outil de spam connu</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>a une adresse parmi des ornements</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>n’a aucune phrase</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>a les balises de liens écrites en clair</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>masqué par un script à côté</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>dans un défilement trop petit ou trop rapide pour être lu</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>de la couleur de son fond</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>dans les balises aléatoires d’un outil de spam connu</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>est une suite de {detail} termes de recherche, pas une phrase</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>est fait d’adresses mises bout à bout</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>est fait de lettres brouillées d’une autre écriture</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>est dans une autre écriture que la page</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>est en caractères simplifiés dans une page en traditionnels</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>est soustrait aux regards&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>est un reste des balises aléatoires d’un outil de spam</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>ressemble à ce que vous avez marqué avant</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>est fait de bribes de lettres</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>est indiqué comme payé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>fait partie d’une page de publicité</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>est ce que disent les robots de commentaires</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>est un tas de mots, pas une langue</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>elle nomme des marques inventées</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>elle vous parle comme le fait la publicité</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>ses premières lignes ont les mots de ce genre de spam</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>n’a pas les petits mots d’un texte suivi</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>a des liens vers {detail} sites sans rapport avec la page</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>liste des paquets</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>l’essentiel porte sur ce genre de choses&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>la plupart de ses parties sont du spam en elles-mêmes</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>déplacé hors de l’écran</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>une bonne part est un tas de mots, pas une langue</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>nomme un compte à qui écrire</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>des noms comme {detail}</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>nomme site après site, chacun avec un accès</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>offre, promet et presse à la fois</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>redit sans cesse le même mot&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>parle comme le fait la publicité</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>se trouve après la fin de la page</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>se trouve parmi d’autre spam</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>se trouve en haut et en bas, mot pour mot</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>se trouve à un emplacement publicitaire</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchronisation</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>zone de notification, réduire, arrière-plan</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>zone de notification, barre d’état, arrière-plan</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system, none, ou http://… ou socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>le disque est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>le dossier n’existe plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>le dossier n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>le dossier est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>le nom n’est pas un nom</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>la page a {detail} autres parties de ce genre</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>la page est un tas de mots, pas une langue</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>les mêmes tournures se trouvent en haut et en bas de la page</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>le système l’a refusé. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>toute la page ressemble à du spam</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>cette langue</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>trop petit pour être vu</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>données sans nom</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>mettre à jour, actualiser</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>mettre à jour, actualiser, intervalle</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>emploie les mots de ce genre de spam&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden ou opacity 0</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>écrit ses mots de sorte que les programmes les manquent</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>vous l’avez marqué</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>vous avez déjà marqué cet endroit du site</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>vous avez déjà marqué ce texte</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>votre part du disque est pleine. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address} ne donne ni flux ni page, mais la réponse {status}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address} n’est suivi que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address} n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>Le programme n’a pas pu être annoncé à {browser} ({cause}). Faites en sorte qu’on puisse écrire dans {place}, et réessayez.</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>{count} flux au-delà de {most} ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>{count} flux figuraient plusieurs fois dans la liste.</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>{count} pages conservées il y a longtemps sont trop volumineuses pour être emportées et restent seulement ici. Retirez les pages dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host} a répondu, mais pas par une traduction. Vérifiez que son adresse est la bonne.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host} répond par une erreur ({status}). Réessayez plus tard. Ce qui change ici attend jusque-là.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host} répond, mais pas comme un service de flux. Vérifiez l’adresse&#x202f;; il faut peut-être d’abord autoriser les programmes dans ses paramètres.</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host} a interrompu le téléchargement après {done}&#xa0;Mo. Ce qui est arrivé est gardé&#x202f;; réessayez pour continuer de là.</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host} ne peut pas répondre pour l’instant ({status}). Réessayez plus tard&#x202f;; FreshRSS dit cela aussi quand l’accès des programmes est désactivé dans ses paramètres.</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host} ne peut pas traduire pour l’instant ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host} n’a pas pu prouver qu’il est {host}, donc la page n’a pas été chargée. Son certificat est erroné ou périmé, ou quelqu’un écoute. Vérifiez l’horloge de cet ordinateur, ou réessayez dans un autre réseau.</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host} ne l’a pas envoyé en {seconds} secondes. Réessayez, ou accordez plus de temps dans les paramètres.</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host} n’a pas accepté {what}. Essayez là-bas, pour voir pourquoi.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host} ne laisse pas entrer le programme. Vérifiez la clé.</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host} ne vous laisse pas entrer. Vérifiez le nom et le mot de passe&#x202f;; beaucoup de serveurs ont des mots de passe à part pour les programmes.</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host} ne laisse pas entrer {user}. Vérifiez le nom et le mot de passe&#xa0;: FreshRSS, Miniflux et d’autres veulent un second mot de passe pour les programmes, défini dans leurs paramètres.</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host} n’accepte pas de connexions. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host} est en panne ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host} n’a pas de modèle {model}. Choisissez-en un qu’il possède.</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host} n’a plus de place. Libérez-y de la place, et synchronisez encore une fois. Ce qui change ici attend jusque-là.</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host} n’a pas cette page ({status}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host} n’est pas une adresse web. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host} tient les programmes à l’écart ({status}). {advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host} mène maintenant hors du réseau de cet ordinateur, donc rien n’y a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host} n’admet que les programmes qui y sont enregistrés, et celui-ci ne l’est pas. Exportez-y vos flux, et importez le fichier ici.</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host} ne liste plus aucun flux, donc rien n’a été modifié ici. Si c’est juste, retirez le compte.</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host} n’a pas le droit de montrer cette page là où vous êtes (451). Cherchez la même nouvelle sur un autre site.</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host} ne l’a plus. Actualisez la liste.</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host} propose plus d’octets que n’en a aucun paquet, donc rien n’a été chargé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host} propose ceci sans chiffrement, donc rien n’en a été chargé. Procurez-le-vous ailleurs, et installez-le depuis le fichier.</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host} redirige sans cesse et n’arrive jamais à une page. {advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host} redirige d’une adresse sûre vers une adresse non sûre, et cela a été refusé. Si vous avez confiance, ouvrez {target} vous-même.</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host} redirige vers une adresse de cet ordinateur ou de son réseau, et cela a été refusé. Tapez vous-même cette adresse si vous la voulez.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host} redirige vers autre chose qu’une page web ({scheme}), et cela a été refusé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host} a refusé la requête ({status}). Réessayez plus tard, ou installez un paquet depuis un fichier.</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host} a refusé ce qui lui était demandé (400). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host} envoie plus que le paquet. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host} n’envoie plus rien, ou presque. Ce qui est arrivé est gardé&#x202f;; réessayez pour continuer de là.</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host} n’a pas envoyé de page, mais la réponse {status}. {advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host} a envoyé autre chose qu’un paquet. Si le réseau demande de s’identifier, ouvrez une page dans votre navigateur, identifiez-vous, et réessayez.</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host} a envoyé quelque chose d’illisible, donc rien n’en a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host} n’accepte plus rien pour le moment (429). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host} n’accepte plus de requêtes pour l’instant, donc il est laissé en paix un moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host} voulait que ce qui lui était envoyé aille à une autre adresse, et cela a été refusé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host} demande une identification pour cette page. {advice}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>{name} est illisible ({cause}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>{name} n’a pas pu être décompressé ({reason}). Libérez de la place sur le disque, ou changez les droits d’accès.</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name} contient plus qu’un livre n’en a besoin et n’a pas été lu. Procurez-vous une autre édition.</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name} a plus de {most} mots, et n’a pas été ajouté. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name} est une page web, pas un paquet. Une page d’identification du réseau a peut-être répondu&#x202f;; ouvrez une page dans votre navigateur, identifiez-vous, et téléchargez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name} est déjà parmi vos dictionnaires. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name}&#xa0;s’appelle paquet linguistique, mais contient autre chose. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name} est endommagé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name} est vide. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name} est incomplet ou endommagé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name} est verrouillé par son vendeur (DRM). Lisez-le dans le programme du vendeur.</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name} n’est pas un livre EPUB ou est endommagé. Procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name} n’est pas une sauvegarde de ce programme. Choisissez un fichier écrit par «&#xa0;Sauvegarder&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name} n’est pas un dictionnaire lisible. Choisissez un fichier .ifo (StarDict), .index (dictd), .zip (Yomitan) ou .mdx (MDict).</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name} n’est pas un paquet linguistique. Choisissez un fichier qui se termine par .argosmodel.</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name} est compressé d’une façon d’avant 2012 (LZO). Cherchez-en une édition plus récente.</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name} est scellé pour son acheteur, ou d’une forme plus récente de MDict. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name} a besoin du fichier {other} à côté de lui. Mettez les deux dans un même dossier, et choisissez de nouveau {name}.</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name} ne fait que renvoyer au paquet. Téléchargez le paquet lui-même.</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>La lecture de {name} a pris trop de temps. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>Il faut {needed}&#xa0;Mo dans {folder}, et {free}&#xa0;Mo sont libres. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>{path} est illisible ({cause}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>{path} ne peut pas être utilisé ({cause}). Veillez à ce qu’il puisse être lu et écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>{path} est protégé en écriture, donc rien n’est gardé après la fermeture du programme. Changez ses droits d’accès, ou libérez de la place, et redémarrez.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path} est endommagé et irréparable ({cause}), donc rien n’est gardé après la fermeture du programme. Libérez de la place, faites en sorte qu’on puisse écrire dans le dossier, et redémarrez.</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path} n’est pas un fichier ordinaire. Employez - pour lire depuis un tube.</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path} peut être lu par d’autres, donc aucun mot de passe n’en est pris. Réservez-le à vous seul (chmod 600), et changez les mots de passe qu’il contient.</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>{path} est protégé en écriture, ou le disque est plein. Les pages enregistrées sont lisibles, rien de nouveau n’est gardé. Changez ses droits d’accès, ou libérez de la place, et redémarrez.</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>{program} n’a pas pu être lancé ({cause}). Choisissez une autre voix.</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} sur {total}</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source} est un livre (EPUB). Enregistrez-le dans un fichier qui se termine par .epub et ouvrez-le.</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source} est un fichier gzip endommagé. Chargez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source} est un flux, une liste d’articles. Abonnez-vous pour les lire.</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source} est une liste de marque-pages. Importez-la pour les garder.</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source} est une liste de flux. Importez-la pour vous y abonner.</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source} est vide. Ouvrez une autre page, ou enregistrez celle-ci de nouveau.</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source} dépasse {limit}&#xa0;Mo, ce dont aucune page d’actualité n’a besoin. Ouvrez une page plus petite, ou enregistrez seulement son article.</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source} est trop gros pour être un paquet. Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source} est {kind}, pas une page web ni du texte. Ouvrez-le avec un programme fait pour cela.</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed} n’est pas une adresse. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url} dépasse {limit}&#xa0;Mo, et a été laissé. Ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url} n’est pas une adresse. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url} n’est pas une image mais {media_type}. Ouvrez la page dans un navigateur pour la voir.</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url} n’est pas une page web mais {media_type}. Ouvrez plutôt une page de texte.</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url} n’est pas une adresse web. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url} mène à ce que seuls cet ordinateur et ses voisins connaissent, et cela a été refusé. Tapez vous-même cette adresse si vous la voulez.</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url} se trouve sur cet ordinateur ou dans son réseau, où aucune page ne peut vous envoyer. Tapez vous-même cette adresse si vous la voulez.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: {cause}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>«&#xa0;{text}&#xa0;» est incompréhensible. Employez des balises, #ids, .classes, [attribut=valeur].</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>Votre bibliothèque n’est plus là, mais il en existe des copies.</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>Restaurer la copie la plus récente, ou commencer une nouvelle bibliothèque à côté&#x202f;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>En commencer une nouvelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Étiquettes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>Pointez d’abord une phrase</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>Sur toute la page&#xa0;:</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>Note abandonnée</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Surlignage supprimé</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>Exporter toutes les notes</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Afficher les commentaires</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Encodage…</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>S’abonner…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>Cet ordinateur n’a pas de police pour cette langue&#xa0;: {0}. Ses lettres s’affichent comme des carrés. Installez-en une (il existe une Noto pour chaque langue) et redémarrez le programme.</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>cette langue</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}&#xa0;kB</source>
        <translation>{0}&#xa0;ko</translation>
    </message>
    <message>
        <source>{0}&#xa0;MB</source>
        <translation>{0}&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>OpenStoryController</name>
    <message>
        <source>This is the text of the feed.</source>
        <translation>Ceci est le texte du flux.</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>La page n’a pas pu être obtenue. Ceci est le texte de son flux.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>Ce lien mène à un fichier de votre disque. Ouvrez le fichier vous-même si vous le voulez.</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>{0} pages&#xa0;: celle-ci est la première, et Suivant mène à la prochaine.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>Ce texte est trop long. Enregistrez-le dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>Il n’y a ici ni adresse, ni texte, ni page. Copiez-en et réessayez.</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>Pages et textes ({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>Paquets linguistiques (*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Ouvrir une page enregistrée</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>Ouverture · {0}&#xa0;ko</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>Page d’exemple</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>paquet de départ, sommaire</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>{0} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} chez {1}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}, en passant par l’anglais</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Paquets linguistiques</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>De départ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>{0} est disponible</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>Cassé, mis de côté</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>La liste est vide. Actualisez-la.</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>Complet · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>Installer un paquet linguistique</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>Paquets linguistiques (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>Installer le paquet linguistique {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>Paquet linguistique · {0}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} est installé.</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} est retiré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Paquets linguistiques…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>Paquets linguistiques</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>Sur dix phrases d’actualité, le paquet de départ en rend environ {0} justes. Le paquet complet se lit mieux et en rend davantage. Il se télécharge une fois (environ {1}), demande environ 250&#xa0;Mo sur le disque une fois installé, 150&#xa0;Mo de mémoire quand il traduit, et plus aucune connexion.</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Filtrer par langue</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>Charge la liste des paquets d’Argos</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Utiliser les paquets de départ faute de mieux</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>Installer depuis un dossier…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Utiliser un serveur…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Téléchargement de {0}</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>Retirer {0} de cet ordinateur&#x202f;? Les autres programmes Argos le perdent aussi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>Installation de {0}</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>Installer un paquet linguistique</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Paquets linguistiques (*.argosmodel *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>Installer un paquet décompressé</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Chargement de la liste</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>Arrêté. Ce qui a été chargé est gardé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · vérification</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, all its parts</source>
        <extracomment>So many characters of a block are shown: enough to know it by, and laid out in no time. Pixels at the base font: the names of parts beside the text, where there is room for them. Steps of the keys, in blocks.</extracomment>
        <translation>La page, avec toutes ses parties</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, masqué</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>Ce paragraphe, maintenant</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>Toute cette partie, maintenant ({0})</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>Toujours sur {0} – {1} ({2})</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>Toujours dans les pages enregistrées – {0} ({1})</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>Toujours sur ce site</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>Cette page a des images.</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>Synchroniser par un dossier</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>Synchroniser par un serveur</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>Garder la phrase secrète dans un fichier que je suis seul à pouvoir lire</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>Ce que vous avez fait se trouve alors sur tous vos ordinateurs : surlignages, notes, étoiles, étiquettes, mots, traductions personnelles, règles, recherches conservées, positions dans les longs articles et flux qui n’appartiennent à aucun compte. Les pages conservées suivent aussi si vous le cochez sur la page des réglages.</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>Choisissez un dossier que Syncthing, Dropbox, Nextcloud ou une clé USB porte sur vos autres machines, et le même là-bas.</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>Donnez l’adresse d’un dossier sur le serveur, et la même ailleurs.</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>La phrase secrète scelle tous les fichiers, pour que personne ne les lise en chemin. Donnez la même sur toutes les machines. Sans elle, les fichiers ne se rouvrent plus.</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>Laissez-la vide si personne d’autre ne peut lire le dossier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>Dossier pour toutes vos machines</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Examen de ce qui s’y trouve…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>Terminer l’exercice</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Recouvrir</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>{0} sur {1} découvertes</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>Il n’y a pas ici de traduction à recouvrir.</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>Tout se lit déjà hors ligne</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>Les articles gardés sont traduits</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>Traduction des articles gardés · {0} sur {1}</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>Préparation des articles · {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>Titre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>Par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>À retrancher</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Propriétés de l’article</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>Adresse canonique</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traduit par</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0} (UTC{1})&#x202f;; ici {2}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Chercher &amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <extracomment>Keys with arrows, which Qt calls &quot;left key&quot; for Taiwan, as the button of a mouse is called.</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>Aucune autre version de ce sujet n’est connue. Choisissez un article qui en a plusieurs.</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>Traduction gardée comme vôtre</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>Votre traduction retirée</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Partie affichée</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>Partie masquée</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>Parties masquées affichées</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>Parties masquées</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marqué comme spam</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>Ajouté à l’article</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>Marqué comme n’étant pas du spam</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>Pas une publicité</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas du spam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copier la paire de phrases</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Copier la paire de paragraphes</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>Chercher le mot</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Autres traductions…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Lire à voix haute à partir d’ici</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Lire ce paragraphe à voix haute</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>Masquer ce paragraphe</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>Ce paragraphe est du spam</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>{0} et {1} masqués</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>Spam, affiché</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>Publicité, affichée</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>Navigation, affichée</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>Liens connexes, affichés</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>Commentaires, affichés</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>Boutons de partage, affichés</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>Mentions légales, affichées</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>Autre partie, affichée</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>La traduction répète l’original.</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>Un nombre diffère de l’original.</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>Une négation est peut-être perdue ou ajoutée.</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>La traduction se répète.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>La traduction est beaucoup plus courte que l’original.</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>La traduction est beaucoup plus longue que l’original.</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>Un mot était inconnu du paquet linguistique.</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>Le paquet linguistique n’était pas sûr de cette phrase.</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>Le serveur n’a pas traduit cette phrase&#x202f;; un paquet l’a fait.</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>Votre traduction</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}&#xa0;: {1}
Clic&#xa0;: je connais ce mot</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>C’est la version la plus récente, {0}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>Bilingual Reader {0} est là</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>Vous avez {0}. Rien n’a été chargé ni installé&#xa0;: prenez la nouvelle version là où vous avez pris celle-ci, ou sur le site du programme.</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>Ouvrir le site</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>Aussi chez</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Lire les deux</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>Lire une autre version à côté de celle-ci</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>Requêtes effectuées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>Aucune requête n’a été effectuée. La traduction n’en fait jamais.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liens connexes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>Pas une publicité</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas du spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Afficher ici</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>Toujours ici…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>Ouvrir dans des onglets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Ouvrir l’original dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Lire les deux versions</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas le même sujet</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas du spam</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>Il est seul maintenant</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>Ce texte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>Cet endroit de la page&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>Parties avec les mots&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>Parties qui correspondent à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>Rien encore. Marquez une partie comme spam, ou comme n’en étant pas, et c’est appris.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>Rien dans la bibliothèque ne contient encore ces mots.</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>Tapez d’abord ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>Sélectionnez d’abord un mot dans le texte</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>Les nouveautés sur «&#xa0;{0}&#xa0;» vous sont signalées</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>«&#xa0;{0}&#xa0;» est maintenant parmi les sources</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>Me signaler les nouveautés</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} est retiré</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>Rien dans la bibliothèque ne contient ces mots. Les pages qui ne sont pas gardées se trouvent par leur titre et leur résumé.</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>aussi comme {0}</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>Chercher aussi dans l’autre langue</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>Paire de phrases copiée</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>Paire de paragraphes copiée</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>Pointez d’abord une phrase</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>Pointez d’abord un paragraphe</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>Ceci est {0}&#xa0;% de l’article. Masquer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>Section</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} pour cent</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{0} sur {1} masqués</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrer les sections</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>Les parties d’une page apparaissent ici une fois qu’elle est ouverte.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>Aucune section ne contient cela.</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>Sections de la page</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Lire comme une page</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>Aucun paramètre n’a ces mots dans son nom ou son explication.</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>Réinitialiser&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>Dans le panneau des sections</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>Aller à la section</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>L’afficher ou la masquer</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marquer comme spam</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>Marquer comme n’étant pas du spam</translation>
    </message>
</context>
<context>
    <name>SiteExceptions</name>
    <message>
        <source>news.example</source>
        <extracomment>The roles whose action can be chosen; spam and adverts go by their category. What a site may have an exception for, by name; &quot;other&quot; is the category of spam. Letters of a kind or an action that there is room for in any case.</extracomment>
        <translation>news.example</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>Genre de section</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Retirer cette exception</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>Retirer l’exception pour {0}</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>Phrase {0} sur {1}</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Pas de voix pour cette langue</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>La voix {0} ne parle plus&#x202f;; {1} continue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation>Le verrou hors ligne est mis</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>La traduction reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>La traduction va à {0}, dans votre réseau</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>La traduction va à {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>Taille du texte&#x202f;; un clic la remet à 100&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>Texte à {0} pour cent</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>Rien n’est gardé hors ligne.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Oublier les traductions gardées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>Ce que prend la bibliothèque</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Articles gardés</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Pages gardées</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>Images gardées</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StoryActionsController</name>
    <message>
        <source>Open in tabs</source>
        <extracomment>So many stories are opened in tabs without a question.</extracomment>
        <translation>Ouvrir dans des onglets</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>Il ne reste aucun article non lu dans cette liste</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>Aucun article ne vient avant celui-ci</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Retiré des favoris</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>Cette page n’est pas dans la bibliothèque. Mettez-la d’abord en favori ou gardez-la.</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>Choisissez d’abord un article dans la liste</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · Masquer</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · Afficher</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>dans la traduction</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>dans l’autre langue</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>aussi en {0}</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>aussi chez {0}</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>Masqué par une règle</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>La règle est supprimée</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>Règles pour les articles</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>correspond à {0}</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>contient {0}</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>Mots, dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>where</source>
        <translation>si</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>Masquer les articles</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>le flux</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>la catégorie</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>Synchronisé le {0}</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>laissé en paix jusqu’au {0}</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>{0} est ajouté&#x202f;; ses articles arrivent</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>{0} est ajouté&#x202f;; ce que vous avez fait y va</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0} est synchronisé</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>Un compte apporte les flux, dossiers, articles non lus et favoris de FreshRSS, Miniflux, The Old Reader, BazQux et d’autres. Son service interroge les flux&#x202f;; les pages sont ouvertes, nettoyées et traduites ici comme toujours.</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>Un dossier ou un serveur porte ce que vous avez fait sur vos autres machines&#xa0;: surlignages, notes, favoris, étiquettes, mots, vos propres traductions et règles.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>Synchroniser par un dossier…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>Par un serveur…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>Emporter aussi les pages conservées avec leurs images</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Donner la phrase secrète…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>Synchroniser {0} maintenant</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>Garder ses flux ici</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>Ne plus le synchroniser&#x202f;; tout reste en l’état</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>Retirer ses flux d’ici</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>Fermer ceux qui suivent</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}, onglet {1} sur {2}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>Étiquettes enregistrées</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>Étiquettes de cet article, séparées par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>Étiquettes de tous ces articles, séparées par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>Étiquettes modifiées abandonnées</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} est retiré</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>Traduction arrêtée</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>Les traductions gardées sont oubliées.</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>Cette page est déjà en {0}.</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>Lire en {0}</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>Aucun paquet linguistique ne traduit encore {0} → {1}.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>Traduit de&#xa0;: {0} · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>Traduit de&#xa0;: {0} · {1} · hors ligne</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>Meilleure traduction (100&#xa0;Mo)…</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>Traduit mot à mot&#xa0;: on comprend de quoi il s’agit, mais certaines phrases sont fausses. Comparez ce qui compte avec l’original.</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0} Les paquets de cet ordinateur traduisent à sa place.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>Traduction {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>Traduction {0}/{1} · encore {2}&#xa0;s</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>Redémarrage du traducteur…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>Redémarrer le traducteur</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>Retirer la voix pour {0}</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>La meilleure pour chaque langue.</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Bilingual Reader</source>
        <extracomment>Actions that nothing can be done with as long as there is no page.</extracomment>
        <translation>Bilingual Reader</translation>
    </message>
</context>
<context>
    <name>WordController</name>
    <message>
        <source>Not in the dictionary</source>
        <extracomment>Chinese is explained in English, and the other way round.</extracomment>
        <translation>Absent du dictionnaire</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>Dans aucun dictionnaire. «&#xa0;Dictionnaires…&#xa0;» en ajoute un de cette langue.</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>Pointez d’abord un mot</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>Ce n’est pas un mot à apprendre</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>Pas encore de mots. Cherchez un mot dans un article et appuyez sur {0}, ou importez les mots que vous connaissez.</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>Aucun mot n’est ainsi.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>Copier le mot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} est retiré</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>Listes de mots (*.tsv *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Importer des mots connus</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Exporter la liste de mots</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}, enregistré sous {1}.</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>La fenêtre. Utilisé comme bibliothèque, sans modification.</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>Le format des paquets linguistiques. Sa distribution argos-translate-lt installe aussi MiniSBD (AGPL-3.0), que ce programme n’importe pas.</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>Font tourner les modèles de traduction sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>Le dictionnaire chinois-anglais, de MDBG et de sa communauté.</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>Paquets de départ</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>La première traduction entre anglais et chinois, faite pour ce programme, en partie à partir de CC-CEDICT&#x202f;; chaque paquet nomme ses sources.</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>Mots chinois par niveau HSK, de drkameleon.</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>Mots anglais par niveau. La CEFR-J Wordlist Version 1.5, établie par Yukio Tono, Tokyo University of Foreign Studies, est libre d’usage si elle est citée ainsi&#x202f;; C1 et C2 sont d’Octanove Labs.</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>Écrit des paquets de cartes pour Anki.</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>Caractères pour les systèmes sans police chinoise&#x202f;; un sous-ensemble.</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>Lisent et nettoient les pages.</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>Charge les pages.</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>Phrases, langues, caractères, mots et pinyin.</translation>
    </message>
</context>
</TS>
