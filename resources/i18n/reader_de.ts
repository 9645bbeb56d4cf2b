<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>Über Bilingual Reader</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>Nachrichten aus aller Welt, bereinigt, mit einer Offline-Übersetzung daneben.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>Die Übersetzung bleibt auf diesem Computer. Nichts von dem, was Sie lesen, wird irgendwohin gesendet; jede Anfrage des Programms steht in der Liste der Anfragen.</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>Diese Sprache der Oberfläche ist ein Entwurf, entstanden ohne Muttersprachler. Wie man mithelfen kann, steht im Handbuch unter „Languages and translation“.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Es baut auf der Arbeit anderer auf</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>Das Passwort in einer Datei ablegen, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>Dieses System hat keinen Schlüsselbund für Passwörter. Ohne die Datei wird nach jedem Start erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Anderer Dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>Viele Dienste haben ein zweites Passwort für Programme: FreshRSS unter Profil → API-Verwaltung, Miniflux unter Einstellungen → Integrationen → Google Reader.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>Adresse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>Buch, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>Inhalt der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Original im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Satzpaar kopieren</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Absatzpaar kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>Eigenschaften des Artikels</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>Verlauf, Feeds, Beiträge</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>gespeicherte Suche, intelligenter Feed, Sammlung, Benachrichtigung</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>Auswahl verfolgen</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>Benachrichtigung, Alarm, Suche behalten, Wort beobachten</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>Nächster ungelesener Beitrag</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Beide Berichte lesen</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>gleiche Meldung, vergleichen, daneben, geteilt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Aus der Bibliothek löschen</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>Satz hervorheben</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter&#xa0;…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>Ältere als gelesen markieren</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>Sortieren und filtern&#xa0;…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>Reihenfolge, älteste, Länge, Stufe, Sprache, nur ungelesene</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Feed hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>Alle Feeds aktualisieren</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>Regeln für Beiträge&#xa0;…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>Alle Notizen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>Presseschau erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>E-Book, EPUB</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicherplatz&#xa0;…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>Für offline vorbereiten</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>Feeds oder gespeicherte Artikel importieren&#xa0;…</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>Feeds exportieren (OPML)…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sicherung erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>alles speichern, kopieren, auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>umziehen, Archiv, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Beispielseite öffnen</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>In beiden Sprachen suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>Gelesene Seiten vergessen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Übersetzung zuerst</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>Seitenleiste mit Abschnitten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift auf 100&#xa0;%</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Beide Seiten zusammen rollen</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Mit Tasten durch den Text gehen</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>Bilder dieser Seite anzeigen</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>Bilder dieser Website immer anzeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>Nächster gekennzeichneter Abschnitt</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>Voriger gekennzeichneter Abschnitt</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Als Spam markieren</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>Ausgeblendete Teile an ihrer Stelle anzeigen</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>Solche hier immer ausblenden&#xa0;…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>Artikel auf der Seite auswählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>Gelerntes&#xa0;…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Sprachen tauschen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Erneut übersetzen</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Andere Übersetzungen&#xa0;…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Sprachpakete&#xa0;…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Sperre</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>Gestellte Anfragen&#xa0;…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>Netzwerk, Verbindungen</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Gespeicherte Übersetzungen vergessen</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>Wort nachschlagen</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>Satzübung</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>Nächsten Satz aufdecken</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>Letzten Satz wieder verdecken</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin über Chinesisch</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Wörter über meiner Stufe erklären</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>Wort in die Wortliste aufnehmen</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>Ich kenne dieses Wort</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Wörterbücher&#xa0;…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Bekannte Wörter importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>Wortliste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, Karteikarten</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Diesen Absatz vorlesen</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>Weiter mit dem nächsten Satz</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>Zurück zum Satz davor</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Schneller sprechen</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Langsamer sprechen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>Original vorlesen</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Übersetzung vorlesen</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>Beide im Wechsel vorlesen</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Aktion suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>Hilfe, Dokumentation, Anleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>Nach neuer Version suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>Seiten aus dem Browser senden&#xa0;…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>Optionen, Konfiguration</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>An den üblichen Stellen suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>Die offene Seite nennt einen Feed: „Suchen“ drücken oder einen von diesen wählen:</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>im eigenen Netz, noch nicht abgefragt</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>bereits abonniert</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>Auswählen, was abonniert werden soll.</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>Diese Seite nennt keinen Feed. Viele Websites haben trotzdem einen.</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>Adresse einer Website oder ihres Feeds</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>Abgefragt von diesem Computer</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>Wer den Feed abfragt</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>Eine Adresse eingeben oder aus diesen wählen:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>Adresse einer Seite oder eine Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>Die Adresse der Seite; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>Einfügen und öffnen</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>Die Verbindung war verschlüsselt</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>Die Verbindung war nicht verschlüsselt</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>Eine Datei oder ein Text, keine Verbindung</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>Zuerst auf einen übersetzten Satz zeigen</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>„{0}“ wird von jetzt an immer mit „{1}“ übersetzt</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>Andere Übersetzungen</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>Andere Übersetzungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>Diese Übersetzung verwenden</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>Zurück zu der des Pakets</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0} – wie das Paket übersetzt</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>Was Sie wählen oder schreiben, wird von jetzt an angezeigt, als Ihre Übersetzung gekennzeichnet und mit diesem Artikel aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>Eine auswählen oder oben eine eigene schreiben.</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>Das Paket hat keine andere wahrscheinliche Übersetzung. Oben eine eigene schreiben.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>Das Startpaket kennt nur eine Übersetzung. Ein Wort des Satzes oben auswählen, um zu sehen, was es noch bedeuten kann.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>Das Startpaket kennt nur eine Übersetzung; andere Pakete kennen mehr. Oben eine eigene schreiben.</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0} – Ihre, zu einem früheren Wortlaut dieses Satzes</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>„{0}“ immer übersetzen mit</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>Hier immer ausblenden</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>Was soll auf {0} von jetzt an ausgeblendet werden?</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>Was soll in gespeicherten Seiten und eingefügten Texten von jetzt an ausgeblendet werden?</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>Teile, auf die ein regulärer Ausdruck passt:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Diese ausblenden</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>Bis zu meiner Stufe</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>In den Einstellungen angeben, welche Stufe Sie haben.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Leichteste zuerst</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>Die gelesenen Seiten und die nachgeschlagenen Wörter sind vergessen.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>Alles wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Sicherung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>Die Sicherung vom {0} wiederherstellen? Ihre Bibliothek und ihre Einstellungen treten an die Stelle der jetzigen, und das Programm startet neu. Auch der jetzige Stand wird aufbewahrt und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>Die Sicherung ist wiederhergestellt. Der vorherige Stand ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>Seiten aus dem Browser senden</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>Ein Klick im Browser öffnet die Seite hier so, wie der Browser sie zeigt: angemeldet und mit allem, was Skripte nachgeladen haben. Sie geht auf diesem Computer von Programm zu Programm und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. Browser, die Seiten senden dürfen</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>Auf diesem Computer wurde kein Browser gefunden. Firefox, Chrome oder Edge installieren und dieses Fenster erneut öffnen.</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. Die Erweiterung</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. Klicken</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>Die Schaltfläche der Erweiterung sendet die Seite; ebenso Alt+Umschalt+Y.</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium, Chrome, Edge, Brave, Vivaldi: chrome://extensions öffnen, den Entwicklermodus einschalten, „Entpackte Erweiterung laden“ und den Ordner unten wählen.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox: about:debugging#/runtime/this-firefox öffnen, „Temporäres Add-on laden“ und im Ordner unten manifest.json wählen. Firefox vergisst die Erweiterung beim Beenden.</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>Ordner der Erweiterung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – das Programm ist umgezogen; ankreuzen, um neu zu verbinden</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>Nicht jugendfrei</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>Fälschungen</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>Kredite und Geld</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>Linkverkauf</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>Romanportale</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Hacking</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>Anderer Spam</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsert</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Folgen Sie uns</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>Meine eigene Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Vereinfacht</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Traditionell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>LibreTranslate-Server</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>Übersetzung abblenden</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>Übersetzung verwischen</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>Original abblenden</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>Original verwischen</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Die Übersetzung</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>Beide im Wechsel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Das Übliche</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Nur Probleme</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>Auf einen Teil der Seite zeigen: anklicken oder mit den Pfeiltasten hingehen.</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>Das ist nicht der Artikel</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>Das ist der Artikel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>Wie weit das reicht</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>Was ist der Artikel?</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n eingeblendet</numerusform>
            <numerusform>%n eingeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weiterer&#xa0;…</numerusform>
            <numerusform>%n weitere&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}: %n neuer Beitrag</numerusform>
            <numerusform>{0}: %n neue Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>%n Absatz aus dem Weg geräumt</numerusform>
            <numerusform>%n Absätze aus dem Weg geräumt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>Pixel</numerusform>
            <numerusform>Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>%n neues Wort</numerusform>
            <numerusform>%n neue Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>%n Artikel übernommen</numerusform>
            <numerusform>%n Artikel übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n ist nicht lesbar</numerusform>
            <numerusform>%n sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>%n Zeile ohne Wort</numerusform>
            <numerusform>%n Zeilen ohne Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %n Anfrage.</numerusform>
            <numerusform>Insgesamt %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>%n Spam-Abschnitt</numerusform>
            <numerusform>%n Spam-Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>%n Spam-Abschnitt ausgeblendet</numerusform>
            <numerusform>%n Spam-Abschnitte ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>%n Anzeige</numerusform>
            <numerusform>%n Anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>%n Anzeige hier ausgeblendet</numerusform>
            <numerusform>%n Anzeigen hier ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>%n Teil hier ausgeblendet</numerusform>
            <numerusform>%n Teile hier ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>%n Teil sieht aus wie: {0}. Ausblenden?</numerusform>
            <numerusform>%n Teile sehen aus wie: {0}. Ausblenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>%n Beitrag ausgeblendet</numerusform>
            <numerusform>%n Beiträge ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n Beitrag als gelesen markiert</numerusform>
            <numerusform>%n Beiträge als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>%n Beitrag als ungelesen markiert</numerusform>
            <numerusform>%n Beiträge als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>%n Beitrag mit Stern versehen</numerusform>
            <numerusform>%n Beiträge mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>%n Beitrag nicht mehr mit Stern</numerusform>
            <numerusform>%n Beiträge nicht mehr mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>Schlagwörter von %n Beitrag gespeichert</numerusform>
            <numerusform>Schlagwörter von %n Beiträgen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>%n Beitrag gelöscht</numerusform>
            <numerusform>%n Beiträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>Der %n ausgewählte Beitrag</numerusform>
            <numerusform>Die %n ausgewählten Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n ungelesener Beitrag</numerusform>
            <numerusform>%n ungelesene Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>%n Beitrag gefunden</numerusform>
            <numerusform>%n Beiträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>%n Beitrag trifft jetzt zu.</numerusform>
            <numerusform>%n Beiträge treffen jetzt zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>%n Satz ließ sich nicht übersetzen: ↻ versucht es erneut</numerusform>
            <numerusform>%n Sätze ließen sich nicht übersetzen: ↻ versucht es erneut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n abzugleichen</numerusform>
            <numerusform>%n abzugleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>%n Beitrag bereit</numerusform>
            <numerusform>%n Beiträge bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n war nicht zu bekommen</numerusform>
            <numerusform>%n waren nicht zu bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>%n Feed ist jetzt abonniert</numerusform>
            <numerusform>%n Feeds sind jetzt abonniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n war schon abonniert</numerusform>
            <numerusform>%n waren schon abonniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>%n Suche gespeichert</numerusform>
            <numerusform>%n Suchen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>%n aufbewahrte Seite</numerusform>
            <numerusform>%n aufbewahrte Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>%n Absatz dieser Seite wäre der Artikel.</numerusform>
            <numerusform>%n Absätze dieser Seite wären der Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>%n Absatz dieser Seite würde ausgeblendet.</numerusform>
            <numerusform>%n Absätze dieser Seite würden ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>%n Tab geschlossen</numerusform>
            <numerusform>%n Tabs geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>%n Beitrag in einem Tab öffnen?</numerusform>
            <numerusform>%n Beiträge in Tabs öffnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>%n Beitrag ist ausgewählt: weiterrollen und erneut drücken für mehr.</numerusform>
            <numerusform>%n Beiträge sind ausgewählt: weiterrollen und erneut drücken für mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
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
        <translation>In der Liste auswählen, was gelöscht werden soll</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>Nichts wurde gelöscht: Diese Seite ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Hervorhebung entfernt</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>Die Seite ist vergessen</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>Die Liste ist geleert</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>Kopiert. Von dem, was Sie lesen, steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>Wörterbücher ({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>Gerade wird ein anderes Wörterbuch hinzugefügt. Bitte darauf warten.</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>Wörterbuch wird hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>In {0} wird von jetzt an nachgeschlagen</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} wurde entfernt</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>Wörter, auf die Sie zeigen, werden auch in diesen nachgeschlagen, von oben nach unten.</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>Ein Wörterbuch von StarDict (.ifo), dictd (.index), Yomitan (.zip) oder MDict (.mdx) hinzufügen oder hier ablegen. Wörter, auf die Sie zeigen, werden auch darin nachgeschlagen.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>Für Wörter in</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>Entfernen und neu hinzufügen.</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>Sprache der Wörter von {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>In der Wortliste: {0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → nächstes Wort</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>Dieses Wort behalten</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>Kenne ich</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>{0} bekannt</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>Auszug: {0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>Eine Presseschau wird bereits erstellt</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>Presseschau erstellen</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>Welche Beiträge?</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>Beiträge mit „{0}“</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>Beiträge aus „{0}“</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>Beiträge mit Stern</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>Ungelesene Beiträge</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>Offline aufbewahrte Beiträge</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>Beiträge der letzten Woche</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>Solche Beiträge gibt es nicht</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>Die Presseschau wird erstellt; das kann eine Weile dauern</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>Die Presseschau ist fertig: {0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>Die Presseschau ließ sich nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>In beiden Sprachen suchen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>Hier stehen die Seiten, die Sie lesen.</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>Einen Satz mit E hervorheben oder mit Umschalt+E eine Notiz hinzufügen: Sie stehen dann hier.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>Kein Beitrag hier passt zur Auswahl.</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>Einen Beitrag mit S mit einem Stern versehen, dann steht er hier.</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>Einen Beitrag mit K behalten, dann lässt er sich ohne Netz lesen.</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>Noch keine Feeds. Websites abonnieren, die Sie lesen; ihre Nachrichten stehen dann hier.</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Feed hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>In diesem Tab ist nichts offen</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>Was möchten Sie lesen?</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>Oben eine Adresse eingeben oder eine Seite hier ablegen.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>Was übersetzt</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Falls er einen verlangt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>Sie sind im Programm enthalten oder werden einmal geladen und brauchen sonst nichts.</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>Argos Translate hinter einer Adresse: einer Familie, einer Schule, einer Redaktion.</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>Eines, das in Ollama, llama.cpp, LM Studio oder Ähnlichem läuft. Es liest sich am besten und ist langsam; was ihm misslingt, übernehmen die Pakete, gekennzeichnet.</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>Es läuft auf diesem Computer. Was Sie übersetzen, bleibt hier.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>Die Sätze der Seiten, die Sie übersetzen, gehen an {0} im eigenen Netz. Schlagzeilen und Seiten, die Sie nicht geöffnet haben, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>Die Sätze der Seiten, die Sie übersetzen, gehen an {0} im Internet. Wer den Server betreibt, kann sie lesen. Schlagzeilen und Seiten, die Sie nicht geöffnet haben, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>{0} wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>Es übersetzt: {0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>Es antwortet, aber ohne Übersetzung.</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>Sprachen: {0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>An {0} senden</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>Abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>Die Seite, wenn der Feed wenig Text hat</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>Der Text des Feeds</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>Der Text des Feeds, und die Seite abfragen</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>Außer ich lese die Sprache</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>So oft wie alle Feeds ({0} Minuten)</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>Wie alle Feeds (ja)</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>Wie alle Feeds (nein)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Nach Neuem suchen alle</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>Beim Start abfragen</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>Beiträge öffnen als</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Schlagzeilen übersetzen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>Was er sandte, war beschädigt oder zu lang: Beiträge können fehlen.</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>Er wird nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>Zuletzt abgefragt: {0}.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Er wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Nächstes Mal: {0}.</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>{0} ist abonniert</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Feed hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>Noch keine Feeds abonniert</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>Feeds werden abgefragt · {0} von {1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0} liegt im eigenen Netz, und eine Seite oder Liste hat es als Feed genannt.</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>Nach Neuem fragen</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>{0} von {1} Feeds waren nicht zu bekommen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>Gelesene Beiträge löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Berichte über ein Ereignis zusammenfassen</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>Alle ungelesenen offline behalten</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften&#xa0;…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>Nicht mehr abonniert; Beiträge mit Stern und aufbewahrte bleiben</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>Der Ordner ist entfernt</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>In beiden Sprachen suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>Sprache der Seiten</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>Sprache, die Sie lesen</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Aus Datei installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Server verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Beispielseite öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>Oben eine Adresse eingeben, eine Seite hier ablegen oder die Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Zwei verschiedene Sprachen wählen.</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>Für dieses Paar gibt es noch kein Paket. Seiten werden trotzdem bereinigt; die Übersetzung wartet auf ein Paket.</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>Bereit: {0}.</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>Ein kleines Startpaket ist da: grob, aber ohne Verbindung nutzbar. Ein besseres hat etwa 100&#xa0;MB und lässt sich jetzt oder später laden.</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>Bereit: {0}. Es braucht keine Verbindung.</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>Besseres Paket suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>Paket suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>Eine Seite öffnen: Der Artikel wird bereinigt, und seine Übersetzung steht daneben.</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>Eine Seite öffnen: Der Artikel wird bereinigt, und seine Übersetzung steht daneben. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>Nachrichten aus aller Welt, Seite an Seite</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>Seiten auf</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>lesen auf</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>Bedeutungen stehen nur auf Seiten auf Chinesisch oder in chinesischer Übersetzung.</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>Angeben, welche Stufe Sie haben: Wörter darüber werden erklärt.</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Meine Stufe einstellen</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}: bekannt</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>Name auf der Seite</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>Immer übersetzt mit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>Listen von Feeds und Artikeln ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Feeds exportieren</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Feedlisten (*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>Aufbewahrt: ohne Netz lesbar</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>Taste für {0}</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>Standardtaste für {0}</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0} gehört schon zu „{1}“. Diese Taste zuerst ändern.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>Die Sprache der Seite und die Sprache, in der sie gelesen wird</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Beliebige Sprache</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>Diese Seite lesen auf</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>Jede Seite auf {0} lesen</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>Die Seite ist auf</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Weitere Sprachen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>Regel gespeichert</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>Regel vergessen</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>Alles Gelernte ist vergessen</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Gelerntes speichern</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>Link in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Adresse des Links kopieren</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
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
        <translation>Das ist ein Fehler des Programms; was Sie lesen, ist sicher. Bitte melden: Die Diagnosedaten sagen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>Bilingual Reader</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – Bilingual Reader</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>Eine Seite, eine Adresse oder ein Sprachpaket hier ablegen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>Das Handbuch ist auf Englisch: Noch hat es niemand übersetzt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>Eine Datei und ein Ordner darin haben denselben Namen.</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>Eine Datei darin hat einen unsicheren Namen, {name}.</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>Eine Datei darin ist größer als jede ihrer Art.</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>Ein Name wird in seinem Sprachpaar immer so übersetzt, wie Sie es angeben.</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>Ein Bild ließ sich nicht speichern ({reason}). Den Ordner {folder} prüfen.</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>Ein Selektor ist leer. Einen schreiben oder ihn entfernen.</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>Ein Server wird unter „Sprachpakete&#xa0;…“, „Server verwenden&#xa0;…“ eingerichtet.</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>Über jedem steht eine kurze Bedeutung; ein Klick darauf sagt, dass Sie das Wort kennen.</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>Ein breiterer betrachtet mehr Übersetzungen jedes Satzes und dauert länger.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>In den Systemeinstellungen unter „Bedienungshilfen“, „Gesprochene Inhalte“ eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>In den Systemeinstellungen unter „Zeit und Sprache“, „Sprache“ eine hinzufügen.</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>Erweitert.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>Alle Kerne bis auf einen</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>Auch solche, die noch nicht an der Reihe sind, wenn ihre Eigenschaften nichts anderes sagen.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>Eine Adresse im Internet muss mit https:// beginnen, damit unterwegs niemand das Passwort für {host} mitliest. Die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>Eine Adresse im Internet muss mit https:// beginnen, damit unterwegs niemand mitliest, was an {host} gesendet wird. Die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>Gerade wird ein anderes Paket installiert. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>Ein anderes Programm benutzt es. Dieses Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>Ein anderes Fenster repariert die Bibliothek. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>Ein anderes Fenster gleicht gerade ab. Bald noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>Erscheinungsbild.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>Wie das Paket angibt</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>Alle Feeds beim Start abfragen</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>Suchbreite des Übersetzers</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>Die Stimme für eine Sprache in der Leiste wählen, die beim Vorlesen erscheint.</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>Bereinigen.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>Nach dem Schließen bleibt das Symbol</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>Ausnahmen nach Website</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>Feeds werden abgefragt, wenn sie an der Reihe sind, offline nie.</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>Feeds, deren Eigenschaften nichts anderes sagen; Websites können längere Abstände verlangen.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>Dateien des Rechners {machine} sind beschädigt und wurden ausgelassen. Dort noch einmal abgleichen.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>Dateien des Rechners {machine} wurden mit einer anderen Passphrase verschlüsselt oder unterwegs verändert und wurden ausgelassen. Auf allen Rechnern dieselbe Passphrase angeben.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>Dateien des Rechners {machine} stammen von einer neueren Version dieses Programms und wurden ausgelassen. Das Programm hier aktualisieren.</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>Dateien auf einem Server brauchen eine Passphrase, damit sie dort niemand liest. Eine angeben.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>Feste Namen</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>Schrift für Chinesisch</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>Schrift für lateinische Zeichen</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>Speicher des Übersetzers freigeben nach</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Wörter über meiner Stufe erklären</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>Hosts im eigenen Netz, die Seiten und Listen nennen dürfen</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>In welcher Sprache auch immer; gefunden auf diesem Computer, wenn sonst nichts zu tun ist.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>Die Pakete speech-dispatcher und espeak-ng mit der Paketverwaltung des Systems installieren.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>Es ließ sich nicht feststellen, ob es eine neue Version gibt. {cause}</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>Es hat Dateien außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>Es enthält eine Datei, die zu keiner Sicherung gehört.</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>Es enthält eine Datei doppelt oder zu viele davon.</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>Es enthält eine Verknüpfung oder ein Gerät.</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>Es enthält eine Verknüpfung oder ein Gerät, {name}.</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>Es enthält {count} Dateien; ein Paket enthält höchstens {most}.</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>Es enthält „{rest}“ doppelt.</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>Es ist auf eine Weise komprimiert, die kein Paket verwendet.</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>Sie ist beschädigt. Das Programm neu starten, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>Es ist nicht klar, welcher Text dieser Seite der Artikel ist. Wenn etwas zu fehlen scheint, alles anzeigen.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>Es ist nicht gültig.</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>Es ist auf eine Weise gepackt, die keine Sicherung verwendet.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>Es muss genau einen Ordner enthalten.</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>Einen Satz zu übersetzen dauert zu lange.</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>Das Lesen dauerte zu lange und wurde abgebrochen. Vielleicht ist die Website gestört: später erneut versuchen.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>Entpackt ist es weit größer, als es angibt.</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>Entpackt hat es {size}&#xa0;GB, mehr als jedes Paket.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>Seine Dateien überlappen sich.</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>Seine Sprachen sind nicht angegeben.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>Seine metadata.json fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>Seine metadata.json fehlt.</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>Seine metadata.json ist nicht gültig.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>Seine metadata.json ist zu groß.</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>Sein Modell ist beschädigt.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>Sein Modell fehlt.</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>Sein Zielpräfix ist nicht gültig.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>Sein Tokenizer fehlt.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>Gelesene Beiträge behalten für</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>Übersetzungen behalten, höchstens</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>Ungelesene Beiträge behalten für</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Tasten der Aktionen</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>Tasten.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>Sprachen, die ich lese</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>Sprachen.</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>Aus Markierungen lernen</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>Lernen.</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>Zeilenhöhe, Chinesisch</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>Zeilenhöhe, lateinische Schrift</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Selbsttätig nach Neuem suchen</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Nach Neuem suchen alle</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>Zweifelhafte Sätze kennzeichnen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Mit Tasten durch den Text gehen</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>Meine Stufe in Chinesisch</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>Meine Stufe in Englisch</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>Dazu muss das Programm sich die Seiten merken; nicht aufbewahrte werden neu geladen.</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>Nach Neuem wird weiter gesucht; „Beenden“ schließt das Programm.</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>Nachrichten.</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>Kein Konto oder Ordner heißt {name}. Siehe: sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Keine Animationen</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden; alles, was sie enthält, steht in der Seitenleiste.</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>Es wird keine Verbindung zu einem anderen Computer aufgebaut.</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>Kein Paket übersetzt {pair}. Eines installieren oder eine andere Sprache wählen.</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>In der Datei wurde kein chinesisches oder englisches Wort gefunden. Eine Liste mit einem Wort pro Zeile wählen oder eine Tabelle mit den Wörtern in der ersten Spalte.</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>Keine der Kopien ist lesbar. Eine neue Bibliothek wurde begonnen; die Kopien bleiben.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>Nichts wird übertragen. Zuerst einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>In {path} steht nichts. Die Passphrase dort hineinschreiben.</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>Nichts wurde gespeichert, denn die Einstellungen in {path} waren nicht lesbar. Die Datei berichtigen oder umbenennen und es erneut einstellen.</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>Eine Adresse in der Zwischenablage anbieten</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Sperre</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>Auf diesem Computer, wenn sonst nichts zu übersetzen ist.</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>Eine Seite für Lernende</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>Nur http- und https-Adressen lassen sich öffnen, und diese ist {scheme}:. Die Seite speichern und stattdessen die Datei öffnen.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>Nach dem Anmelden wieder öffnen</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>Die Seite in einem Browser öffnen, speichern und die gespeicherte Datei hier öffnen.</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>Öffnen, was beim letzten Mal offen war</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>Pause zwischen Satz und Übersetzung</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin über Chinesisch</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>Privatsphäre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Berichte über ein Ereignis zusammenfassen</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>Vorlesen.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>Gelesene Seiten merken</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Es entfernen und neu installieren.</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>Sagt, wie viele Beiträge ungelesen sind, sofern der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Beide Seiten zusammen rollen</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>Satzpaare, Tabelle</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>Satzpaare, Übersetzungsspeicher</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>Server, die übersetzen</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>Mehrere Konten oder Ordner kommen infrage. Eines nennen: {names}</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>Anzeigen, wie schwer Beiträge sind</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>Websites, deren Bilder angezeigt werden</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>Größe, Chinesisch</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>Größe, lateinische Schrift</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>Einige Zeichen sind beschädigt und erscheinen als �. Bei vielen eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>Einige Ihrer Markierungen und Regeln sind beschädigt und wurden ausgelassen. Seiten werden ohne sie beurteilt; solche Teile erneut markieren.</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>Einige Bilder behaltener Seiten waren nicht zu lesen und fehlen in der Sicherung ({count}); alles andere ist darin. Diese Seiten neu behalten oder den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>Spam und Werbung.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Abgleichen alle</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>Abgleich.</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>Wirkt nach dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>Das ist mehr Text, als eine Seite haben kann (20&#xa0;MB). Einen Teil davon kopieren.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>Das PDF ließ sich nicht erzeugen. Ein anderes Format versuchen.</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>Das Konto wird bereits abgeglichen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>Das Konto ist weg: Ein anderes Fenster hat es entfernt. Bei Bedarf neu hinzufügen.</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>In der Adresse steht ein Benutzername vor der Website {host}. Ihn entfernen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>Die Adresse des Proxys ist falsch. In den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>Die Adresse {url} nennt keine Website. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>Das Archiv enthält mehr als {size}&#xa0;MB und wurde nicht gelesen. Entpacken und die Dateien einzeln importieren.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>Das Archiv ist beschädigt und nicht lesbar. Im anderen Programm noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>Der Artikel ist sehr kurz. Wenn etwas zu fehlen scheint, alles anzeigen.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>Die Sicherung ließ sich in {folder} nicht entpacken ({cause}), und nichts wurde geändert. Dort Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>Die Sicherung {name} ist beschädigt, und nichts wurde geändert. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>Die Sicherung {name} stammt von einer neueren Version dieses Programms. Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>Die Sicherung {name} wurde abgelehnt, und nichts wurde geändert. {reason} Eine andere wählen.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>Die Verbindung zu {host} brach ab. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>Die Verbindung zu {host} kam nicht zustande. Erneut versuchen oder die Seite in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>Die Datenbank ist nicht benutzbar. {advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>Die Datenbankdatei gehört zu einem anderen Programm. Sie woandershin verschieben.</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>Die Datenbank ist beschädigt ({state}). Das Programm neu starten, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>Die Datenbank war beschädigt und ist als {name} aufbewahrt. Eine neue wurde begonnen mit dem, was sich daraus lesen ließ: {count} Einträge.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>Die Datenbank war beschädigt und ist als {name} aufbewahrt. Eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>Die Datenbank war beschädigt und ist als {name} aufbewahrt. Eine ältere Kopie wurde wiederhergestellt und um das ergänzt, was sich aus der neueren lesen ließ: {count} Einträge.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>Die Datenbank war beschädigt und ist als {name} aufbewahrt. Eine ältere Kopie wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms. Das Programm aktualisieren oder einen anderen Datenordner verwenden.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>Der Desktop zeigt keine Benachrichtigungen ({detail}). Sie in dessen Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>Das Wörterbuch ließ sich nicht speichern: {cause}. Platz schaffen oder das Schreiben im Ordner des Programms erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>Das Wörterbuch ist beschädigt. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>Das Wörterbuch {name} ließ sich nicht öffnen. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>Das Wörterbuch {name} enthält keine Wörter. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>Das Wörterbuch {name} ist beschädigt und wurde nicht hinzugefügt. Es noch einmal beschaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>Das Wörterbuch {name} hat entpackt mehr als {size}&#xa0;MB und wurde nicht hinzugefügt. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>Der Datenträger meldete einen Fehler. Ihn prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>Der Feed ist größer als 10&#xa0;MB und wurde nicht gelesen. Auf der Website nach einem anderen suchen.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>Die Datei ist größer als 20&#xa0;MB und wurde nicht gelesen. Sie aufteilen.</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>Die Datei ist kein Text. Eine TSV-, CSV- oder reine Textdatei wählen.</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>Die Datei ist zu groß für eine Wortliste: Höchstens {lines} Zeilen werden übernommen. Sie aufteilen.</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>Die Datei ist zu groß: Höchstens {articles} Artikel und {size}&#xa0;MB werden übernommen. Sie aufteilen.</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>Die Datei darf nicht geöffnet werden. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>Die Passwortdatei {path} ist nicht benutzbar: {cause}. Ihre Zugriffsrechte ändern oder Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, oder der Datenträger ist voll. Zugriffsrechte ändern oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>Das Lesen der Datei dauerte zu lange. Sie aufteilen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>In den Ordner der Bibliothek lässt sich nicht schreiben. Das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>Der Ordner {folder} ist nicht benutzbar ({cause}). Dort Platz schaffen oder das Schreiben erlauben. Was sich hier ändert, wartet so lange.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben ({cause}). Zugriffsrechte ändern oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>Der Ordner {folder} ist nicht da. Sein Laufwerk anschließen oder unter Einstellungen → Abgleich einen anderen wählen. Was sich hier ändert, wartet so lange.</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>Der Suchindex ist beschädigt und wird neu erstellt. Bald noch einmal suchen.</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>Der Suchindex wird gerade benutzt. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>Stufe und Anteil bekannter Wörter stehen unter den Schlagzeilen.</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>Die Bibliothek in {folder} liegt auf einem Netzlaufwerk. Sie wird dort auf sichere Weise geführt; nicht auf zwei Computern zugleich benutzen.</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>In die Bibliothek darf nicht geschrieben werden. Das Schreiben in ihre Datei und ihren Ordner erlauben und das Programm neu starten.</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>Die Bibliothek wurde aus ihrer Kopie {name} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>Die Bibliothek {link} führt zu {path}, und dort ist nichts. Das Laufwerk anschließen, auf dem sie liegt, oder die Verknüpfung entfernen, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>Die Bibliothek {path} ist weg, aber es gibt Kopien davon. Das Fenster öffnen, um die neueste wiederherzustellen oder eine neue Bibliothek zu beginnen, oder {copy} selbst nach {path} kopieren.</translation>
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
        <translation>Die Liste nennt keine Adresse für dieses Paket. Sie aktualisieren.</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>Die Paketliste ließ sich nicht speichern ({cause}). Auf dem Datenträger Platz schaffen und sie noch einmal aktualisieren.</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>Die Paketliste fehlt. Sie aktualisieren.</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>Die erhaltene Paketliste ist unbrauchbar, also bleibt die ältere. {reason} Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>Der Name {name} nennt kein Format. Er muss auf eine von diesen Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>Die Offline-Sperre ist an, also wurde kein Feed abgefragt. Zuerst die Sperre ausschalten.</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>Die Offline-Sperre ist an, also wurde nichts abgeglichen. Zuerst die Sperre ausschalten.</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>Die Offline-Sperre ist an, also wurde {host} nicht gefragt. Die Sperre ausschalten oder öffnen, was auf diesem Computer aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>Die andere Hälfte eines Paars erscheint, wenn der Zeiger darauf steht.</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>Das Paket ließ sich in {folder} nicht speichern ({cause}). Dort Platz schaffen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>Dieses Paket übersetzt nicht. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>Das Paket wurde abgelehnt. Es hat zwei Tokenizer. Nach einer anderen Version suchen.</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>Das Paket wurde abgelehnt. {reason} Nach einer anderen Version suchen.</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>Das Paket {source}→{target} {version} ist beschädigt. {advice}</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>Die Pakete in {folder} ließen sich nicht ändern ({reason}). Dort Platz schaffen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>Die Pakete von {host} waren nicht zu bekommen: Dieser Computer hat keine Verbindung zum Internet, oder die Website ist außer Betrieb. Später erneut versuchen oder ein Paket aus einer Datei installieren.</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>Die Seite baut ihren Text mit einem Skript auf; angezeigt wird der Text aus ihren Daten.</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>Die Seite kam beschädigt an. Neu laden und erneut senden.</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>Die Seite kam nur zum Teil an. Erneut senden.</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>Die Seite ist jetzt nicht zu bekommen. Dies wurde von ihr aufbewahrt.</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>Die Seite aus dem Browser ist beschädigt. Erneut senden.</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>Die Seite aus dem Browser ist weg. Erneut senden.</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>Die Seite enthält keinen Text. Das Original öffnen, um zu sehen, was darauf steht.</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>Die Seite ist größer als {limit}&#xa0;MB; so viel braucht keine Nachrichtenseite. Eine kleinere öffnen.</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>Die Seite ist länger als das, was gelesen wurde; ihr Ende fehlt. Das Original öffnen.</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>Die Seite ist sehr groß; ihr Ende steht als reiner Text da, ohne Gliederung.</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>Die Seite zeigt offenbar nur den Anfang des Artikels. Für den Rest das Original öffnen.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>Mit dieser Passphrase wurden die Dateien der anderen Rechner nicht verschlüsselt. Nichts wurde geändert. Auf allen dieselbe Passphrase angeben oder in einem leeren Ordner anfangen.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>Die Passphrase von {name} ist nicht gespeichert. Sie unter Einstellungen → Abgleich oder mit --password-stdin angeben.</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>Das Passwort von {user} bei {host} ist hier nicht gespeichert. Es noch einmal angeben.</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>Das Bild von {host} ist zu groß oder von einer Art, die nicht angezeigt wird. Die Seite in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>Das Bild {name} wurde nicht mit der Seite gespeichert. Die Seite auf ihrer Website öffnen, um es zu sehen.</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>Die Vorlage ist nicht verständlich ({cause}). Name, Hosts und Listen prüfen.</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>Das Programm kann nach dem Anmelden nicht wieder geöffnet werden: {file} lässt sich nicht schreiben ({cause}). Zugriffsrechte ändern oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>Das Programm hat noch keine Website, also wurde niemand gefragt. Eine neue Version gibt es dort, woher diese stammt.</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>Das Programm öffnet sich nach dem Anmelden weiterhin: {file} lässt sich nicht entfernen ({cause}). Die Datei selbst löschen.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>Der Proxy antwortet nicht. Den Proxy in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>Der Proxy verlangt eine Anmeldung. Den Proxy in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>Die Suche dauerte zu lange und wurde abgebrochen. Nach mehr oder nach selteneren Wörtern suchen.</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>Der Server von {host} hat eine Störung ({status}). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>Der Server hat nichts gesendet. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>Die Einstellungen waren nicht lesbar, also gelten die Standardwerte. Die alte Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>Die Einstellungen ließen sich nicht speichern ({cause}). Den Ordner {folder} prüfen.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>Die Einstellungen in {path} sind beschädigt; also gelten die Standardwerte, und nichts wird gespeichert. Die Datei berichtigen oder umbenennen, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>Die Einstellungen in {path} waren nicht lesbar ({cause}); also gelten die Standardwerte, und nichts wird gespeichert, bis sie lesbar sind. Die Zugriffsrechte ändern und neu starten.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>Die Website bittet um weniger Anfragen und wird daher eine Weile in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>Die Website hat selbst eine Störung (Status {status}).</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>Die Website hat unter dieser Adresse keinen Feed mehr.</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>Die Website hat die Anfrage abgelehnt (Status {status}).</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>Die Website gibt diesen Feed nicht an Programme heraus.</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>Die Website sagt, dass es diesen Feed nicht mehr gibt; also wird er nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>Die Startpakete gehören zum Programm und lassen sich nicht entfernen. Sie stattdessen ausschalten.</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>Das System nennt keinen persönlichen Ordner für Sie. HOME setzen oder dem Programm mit --data-dir einen Ordner nennen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht. Ihn entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>Das Übersetzungsprogramm ließ sich nicht laden ({name}). Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>Der Übersetzer blieb mehrmals stehen und ist darum aus. Ihn neu starten; hilft das nicht, ist vielleicht das Paket beschädigt: es entfernen und neu installieren.</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>Die Stimme {voice} spricht nicht. Prüfen, ob dieser Computer Ton ausgibt, oder eine andere Stimme wählen.</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>Ihre Schlagzeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>Solche Beiträge gibt es nicht, also wurde nichts geschrieben. Andere wählen.</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>Hier stehen keine Wörter zum Vorlesen. Eine andere Stelle wählen.</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>In {book} gibt es kein Kapitel {name}. Das Buch öffnen und eines auswählen.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>Es besteht keine Verbindung zum Internet. Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Es gibt keine Datei {path}. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>Unter {address} ist kein WebDAV-Ordner. Die Adresse prüfen: Nextcloud zeigt sie unten auf der Seite der Dateien, unter den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>Es gibt keinen Ordner {folder}. Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>Es gibt kein Sprachpaket von {source} nach {target}. Eines installieren mit: {command}</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>Es gibt kein Paket von {source} nach {target}, auch nicht über Englisch. Eine andere Sprache wählen.</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>Es ist kein Paket darin.</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>In {source} ist keine Seite. Die Seite noch einmal speichern.</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>Es gibt keine Website namens {host}. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>Es gibt keinen Text zu lesen. Zuerst eine Seite oder ihren Text kopieren.</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>Noch gibt es keine Übersetzung zum Vorlesen. Zuerst die Seite übersetzen oder das Original vorlesen.</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>Es gibt keinen Weg zu {host}. Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>Es gibt kein {source}. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>Auf dieser Seite gibt es nichts zu lesen. Sie ganz laden lassen oder eine andere senden.</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>Diese Einstellungen haben einen falschen Wert, also gelten ihre Standardwerte: {names}. Sie neu einstellen.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>Dieser Computer hat keine Stimme für {language}. {advice}</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>Das ließ sich durch einen Fehler des Programms nicht lesen. Bitte melden: Im Protokoll steht, wo er gemacht wurde.</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>Diese Datei ist keine OPML-Liste von Feeds. Eine wählen, die ein anderes Programm exportiert hat.</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>Das ist ein Paket und keine Wortliste. In dem Programm, aus dem es stammt, die Notizen als reinen Text (.txt) exportieren und diesen importieren.</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>Das ist ein Bild, ein Archiv oder ein Dokument anderer Art und keine Textseite. Mit dem Programm öffnen, mit dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>Das ist eine Webseite, kein Feed. Stattdessen darauf nach Feeds suchen.</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>Das ist keine Artikelliste, die das Programm kennt. Eine Datei wählen, die Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, ein Kindle oder die Lesezeichen eines Browsers exportiert haben.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>Das ist kein regulärer Ausdruck, der sich hier verwenden lässt: {reason}. Gruppen, Alternativen und Wiederholungen verwenden, aber keine Rückverweise und keine Vorausschau.</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>Das ist kein regulärer Ausdruck, denn er enthält ein beschädigtes Zeichen. Ihn neu eingeben.</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>Das ist keine Webseite, sondern {kind}. In einer Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>Das wird nicht mehr abgeglichen. Unter Einstellungen → Abgleich neu hinzufügen.</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>Diese Seite hat mehr oder größere Bilder, als auf einmal angezeigt werden. In einem Browser öffnen.</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>Diese Seite hat keine Adresse im Web. In einer Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>Diese Seite ist eine Liste von Artikeln. Einen davon wählen.</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>Dieses Muster ist länger als {most} Zeichen. Ein kürzeres verwenden.</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>Dieses Muster wiederholt zu viel. Kleinere Zahlen in seinen Klammern verwenden.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>Dieses System hat keinen Schlüsselbund für das Passwort. Es in einer Datei ablegen lassen, die nur Sie lesen können, oder es jedes Mal angeben.</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>Dieser Text war eingefügt und ist nicht aufbewahrt. Ihn erneut einfügen.</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>Diese ganze Seite sieht aus wie {kind}. Nichts wurde ausgeblendet, damit Sie selbst urteilen können.</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>Threads des Übersetzers</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>Zeitlimit für eine Seite</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>Titel und Text sind in verschiedenen Sprachen; vielleicht ist es der falsche Text.</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>Eine Seite beim Öffnen übersetzen</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Schlagzeilen übersetzen</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen nach</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>Übersetzung vor dem Original</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>Übersetzung.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>Vorlagen für bekannte Websites verwenden</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Startpakete, wo es nichts Besseres gibt</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>Webseite, beide Sprachen</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>Was ankam, ist kein Feed. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was vorgelesen wird</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>Was einen Stern, ein Schlagwort oder eine Notiz hat oder aufbewahrt ist, bleibt für immer.</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>Was mit jeder Art von Spam und Werbung geschieht</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>Was mit jeder Art von Abschnitt geschieht</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>Was übersetzt</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>Was Sie gemacht haben, wird schon an einem Ort abgeglichen. Diesen zuerst entfernen.</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>Was Sie hier markieren, geht binnen zwei Minuten hinaus; offline geschieht das nicht.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>Was {host} gesendet hat, ist beschädigt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>Was {host} gesendet hat, ist auf eine Weise gepackt, die nicht verlangt war ({name}). {advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>Wo Seiten ihre Teile haben: CSS-Selektoren, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>Solange das Fenster offen ist, liegt ein Eintrag im Autostart-Ordner des Desktops.</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>Größte Spaltenbreite</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>Wörter bis zu dieser Stufe gelten als bekannt, wenn die Wortliste nichts anderes sagt.</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>Sie dürfen {path} nicht lesen. Die Zugriffsrechte ändern oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>eine Datei ist im Weg</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>eine Filmdatei</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>eine Film- oder Bilddatei</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>ein Ordner hat diesen Namen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>ein Ordner ist im Weg</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>ein Bild, Ton oder Film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>ein Webarchiv eines anderen Programms</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>Konto, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, Cloud</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>Werbung für Kopien und Fälschungen</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>Werbung für Arzneimittel</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>Werbung für Glücksspiel</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>Werbung für Links oder bestellte Arbeiten</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>Werbung für Kredite oder schnelles Geld</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>Werbung für raubkopierte Filme und Programme</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>Werbung für Pornografie</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>entspricht Ihrer Regel: {detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>fordert auf, einem Konto zu folgen: {detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>fordert zum Abonnieren auf: {detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>fordert auf, etwas zu benutzen oder herunterzuladen: {detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>ungültiger Name</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>beginnt mit dem Satz eines bekannten Spam-Baukastens</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>Gruppe, Dublette, gleiche Meldung</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>enthält eine Wendung, die Sie markiert haben: {detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none oder hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>folgt auf den Satz eines bekannten Spam-Baukastens</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>hat eine Adresse zwischen Zierzeichen</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>hat keinen Satz</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>zeigt die Tags von Links als Text</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>ausgeblendet durch ein Skript daneben</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>in einem Laufband, zu klein oder zu schnell zum Lesen</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>in der Farbe seines Hintergrunds</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>in den Zufallstags eines bekannten Spam-Baukastens</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>ist eine Kette von {detail} Suchbegriffen, kein Satz</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>besteht aus aneinandergereihten Adressen</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>ist Buchstabensalat einer anderen Schrift</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>ist in einer anderen Schrift als die Seite</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>ist auf einer traditionellen Seite in vereinfachten Zeichen</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>wird den Blicken entzogen: {detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>ist von den Zufallstags eines Spam-Baukastens übrig</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>ähnelt dem, was Sie schon markiert haben</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>besteht aus Buchstabenresten</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>ist als bezahlt gekennzeichnet: {detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>ist Teil einer Seite, die Werbung ist</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>ist, was Kommentar-Bots sagen</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>ist ein Haufen Wörter, keine Sprache</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>sie nennt erfundene Marken</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>sie spricht Sie an wie Werbung</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>ihre ersten Zeilen haben die Wörter solchen Spams</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>ihm fehlen die kleinen Wörter fortlaufenden Texts</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>verlinkt auf {detail} Websites, die nichts mit der Seite zu tun haben</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>Paketliste</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>das meiste davon handelt von solchem: {detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>die meisten ihrer Teile sind für sich schon Spam</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>aus dem Bildschirm geschoben</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>vieles davon ist ein Haufen Wörter, keine Sprache</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>nennt ein Konto, an das man schreiben soll</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>Namen wie {detail}</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>nennt Website um Website, jede mit einem Zugang</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Version</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>bietet an, verspricht und drängt zugleich</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>sagt immer wieder dasselbe Wort: {detail}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>spricht wie Werbung</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>steht hinter dem Ende der Seite</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>steht zwischen anderem Spam</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>steht Wort für Wort am Anfang und am Ende</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>steht an einem Werbeplatz</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>Infobereich, Tray, minimieren, Hintergrund</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>Infobereich, Tray, Benachrichtigungen, Hintergrund</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system, none oder http://… oder socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>der Datenträger ist voll. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>der Ordner existiert nicht mehr. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>der Ordner existiert nicht. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>der Ordner ist schreibgeschützt. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>der Name ist kein Name</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>der Name ist zu lang. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>die Seite hat {detail} weitere solche Teile</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>die Seite ist ein Haufen Wörter, keine Sprache</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>dieselben Wendungen stehen am Anfang und am Ende der Seite</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>das System hat es abgelehnt. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>die ganze Seite sieht nach Spam aus</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>diese Sprache</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>zu klein, um gesehen zu werden</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>Daten ohne Namen</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>aktualisieren, auffrischen</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>aktualisieren, auffrischen, Abstand</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>hat die Wörter solchen Spams: {detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden oder opacity 0</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>schreibt seine Wörter so, dass Programme sie übersehen</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>Sie haben es markiert</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>Sie haben diese Stelle der Website schon markiert</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>Sie haben diesen Text schon markiert</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>dort dürfen Sie nicht schreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>Ihr Anteil am Datenträger ist voll. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address} liefert weder Feed noch Seite, sondern die Antwort {status}. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address} wird nur auf diesem Computer abonniert.</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address} ist keine Adresse im Web.</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>{browser} ließ sich das Programm nicht bekannt machen ({cause}). Das Schreiben in {place} erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>{count} Feeds über {most} hinaus wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>{count} Feeds standen mehrfach in der Liste.</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>{count} vor langer Zeit aufbewahrte Seiten sind zu viel zum Übertragen und bleiben nur hier. Entfernen Sie Seiten, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host} hat geantwortet, aber nicht mit einer Übersetzung. Prüfen, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host} antwortet mit einem Fehler ({status}). Später erneut versuchen. Was sich hier ändert, wartet so lange.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host} antwortet, aber nicht als Feed-Dienst. Die Adresse prüfen; vielleicht müssen Programme zuerst in dessen Einstellungen erlaubt werden.</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host} brach das Herunterladen nach {done}&#xa0;MB ab. Was ankam, bleibt; erneut versuchen, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host} kann jetzt nicht antworten ({status}). Später erneut versuchen; FreshRSS sagt das auch, wenn der Zugriff durch Programme in dessen Einstellungen ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host} kann jetzt nicht übersetzen ({status}). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host} konnte nicht beweisen, dass es {host} ist, also wurde die Seite nicht geladen. Das Zertifikat ist falsch oder abgelaufen, oder jemand hört mit. Die Uhr dieses Computers prüfen oder es in einem anderen Netz versuchen.</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host} hat es nicht in {seconds} Sekunden gesendet. Erneut versuchen oder in den Einstellungen mehr Zeit geben.</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host} hat {what} nicht angenommen. Es dort versuchen, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} antwortet nicht. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host} lässt das Programm nicht hinein. Den Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host} lässt Sie nicht hinein. Namen und Passwort prüfen; viele Server haben eigene Passwörter für Programme.</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host} lässt {user} nicht hinein. Namen und Passwort prüfen: FreshRSS, Miniflux und andere verlangen ein zweites Passwort für Programme, das in deren Einstellungen gesetzt wird.</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host} nimmt keine Verbindungen an. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host} hat eine Störung ({status}). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host} hat kein Modell {model}. Eines wählen, das es dort gibt.</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host} hat keinen Platz mehr. Dort Platz schaffen und noch einmal abgleichen. Was sich hier ändert, wartet so lange.</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host} hat keine solche Seite ({status}). Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host} ist keine Webadresse. Sie prüfen.</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host} hält Programme fern ({status}). {advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host} führt jetzt aus dem eigenen Netz dieses Computers hinaus, also wurde nichts dorthin gesendet. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host} lässt nur Programme hinein, die dort registriert sind, und dieses ist es nicht. Die Feeds dort exportieren und die Datei hier importieren.</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host} führt keinen Feed mehr auf, also wurde hier nichts geändert. Wenn das stimmt, das Konto entfernen.</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host} darf diese Seite an Ihrem Ort nicht zeigen (451). Dieselbe Nachricht auf einer anderen Website suchen.</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host} hat es nicht mehr. Die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host} bietet mehr Bytes an, als ein Paket je hat, also wurde nichts geladen. Die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host} bietet dies unverschlüsselt an, also wurde nichts geladen. Von woanders beschaffen und aus der Datei installieren.</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host} leitet immer wieder weiter und kommt nie zu einer Seite. {advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host} leitet von einer sicheren zu einer unsicheren Adresse weiter, und das wurde abgelehnt. Wenn Sie ihr vertrauen, {target} selbst öffnen.</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host} leitet zu einer Adresse dieses Computers oder des eigenen Netzes weiter, und das wurde abgelehnt. Wenn Sie das wollen, diese Adresse selbst eingeben.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host} leitet zu etwas weiter, das keine Webseite ist ({scheme}), und das wurde abgelehnt. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host} hat die Anfrage abgelehnt ({status}). Später erneut versuchen oder ein Paket aus einer Datei installieren.</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host} hat abgelehnt, was gefragt wurde (400). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host} sendet mehr als das Paket. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host} sendet nichts mehr oder so gut wie nichts. Was ankam, bleibt; erneut versuchen, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host} hat keine Seite gesendet, sondern die Antwort {status}. {advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host} hat etwas anderes als ein Paket gesendet. Wenn das Netzwerk eine Anmeldung verlangt, eine Seite im Browser öffnen, sich anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host} hat Unlesbares gesendet, also wurde dadurch nichts geändert. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host} nimmt im Augenblick nichts mehr an (429). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host} nimmt vorerst keine Anfragen mehr an und wird daher eine Weile in Ruhe gelassen. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host} wollte, dass das Gesendete an eine andere Adresse geht, und das wurde abgelehnt. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host} verlangt für diese Seite eine Anmeldung. {advice}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>{name} ist nicht lesbar ({cause}). Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>{name} ließ sich nicht entpacken ({reason}). Auf dem Datenträger Platz schaffen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name} enthält mehr, als ein Buch braucht, und wurde nicht gelesen. Eine andere Ausgabe besorgen.</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name} hat mehr als {most} Wörter und wurde nicht hinzugefügt. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name} ist eine Webseite, kein Paket. Vielleicht hat eine Anmeldeseite des Netzwerks geantwortet; eine Seite im Browser öffnen, sich anmelden und das Paket erneut herunterladen.</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name} ist schon unter Ihren Wörterbüchern. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name} heißt wie ein Sprachpaket, enthält aber etwas anderes. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name} ist beschädigt. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name} ist leer. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name} ist unvollständig oder beschädigt. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name} ist vom Verkäufer gesperrt (DRM). Im Programm des Verkäufers lesen.</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name} ist kein EPUB-Buch oder ist beschädigt. Noch einmal besorgen.</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name} ist keine Sicherung dieses Programms. Eine Datei wählen, die „Sicherung erstellen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name} ist kein lesbares Wörterbuch. Eine Datei mit .ifo (StarDict), .index (dictd), .zip (Yomitan) oder .mdx (MDict) wählen.</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name} ist kein Sprachpaket. Eine Datei wählen, die auf .argosmodel endet.</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name} ist auf eine Weise von vor 2012 gepackt (LZO). Nach einer neueren Ausgabe suchen.</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name} ist für seinen Käufer verschlüsselt oder hat eine neuere Form von MDict. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name} braucht die Datei {other} neben sich. Beide in einen Ordner legen und {name} erneut wählen.</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name} verweist nur auf das Paket. Das Paket selbst herunterladen.</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>Das Lesen von {name} dauerte zu lange. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>In {folder} sind {needed}&#xa0;MB nötig und {free}&#xa0;MB frei. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>{path} ist nicht lesbar ({cause}). Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>{path} ist nicht zu verwenden ({cause}). Dafür sorgen, dass gelesen und geschrieben werden kann, und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>In {path} lässt sich nicht schreiben, also bleibt nach dem Ende des Programms nichts erhalten. Zugriffsrechte ändern oder Platz schaffen und neu starten.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} ist ein Ordner. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path} ist beschädigt und nicht zu reparieren ({cause}), also bleibt nach dem Ende des Programms nichts erhalten. Platz schaffen, das Schreiben im Ordner erlauben und neu starten.</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path} ist keine gewöhnliche Datei. Mit - aus einer Pipe lesen.</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path} ist für andere lesbar, also wird kein Passwort daraus genommen. Nur sich selbst den Zugriff erlauben (chmod 600) und die Passwörter darin ändern.</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>In {path} darf nicht geschrieben werden, oder der Datenträger ist voll. Gespeicherte Seiten sind lesbar, Neues wird nicht aufbewahrt. Zugriffsrechte ändern oder Platz schaffen und neu starten.</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>{program} ließ sich nicht starten ({cause}). Eine andere Stimme wählen.</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} von {total}</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source} ist ein Buch (EPUB). Als Datei speichern, die auf .epub endet, und diese öffnen.</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source} ist eine beschädigte gzip-Datei. Noch einmal laden oder speichern.</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source} ist ein Feed, eine Liste von Beiträgen. Ihn abonnieren, um sie zu lesen.</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source} ist eine Liste von Lesezeichen. Sie importieren, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source} ist eine Liste von Feeds. Sie importieren, um die Feeds zu abonnieren.</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source} ist leer. Eine andere Seite öffnen oder diese noch einmal speichern.</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source} ist größer als {limit}&#xa0;MB; so viel braucht keine Nachrichtenseite. Eine kleinere Seite öffnen oder nur ihren Artikel speichern.</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source} ist zu groß für ein Paket. Eine andere Datei oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source} ist {kind}, keine Webseite und kein Text. Mit einem passenden Programm öffnen.</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed} ist keine Adresse. Die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url} ist größer als {limit}&#xa0;MB und wurde nicht geladen. In einem Browser öffnen.</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url} ist keine Adresse. Die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url} ist kein Bild, sondern {media_type}. Die Seite in einem Browser öffnen, um es zu sehen.</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url} ist keine Webseite, sondern {media_type}. Stattdessen eine Textseite öffnen.</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url} ist keine Webadresse. Die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url} führt zu etwas, das nur dieser Computer und seine Nachbarn kennen, und das wurde abgelehnt. Wenn Sie das wollen, diese Adresse selbst eingeben.</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url} liegt auf diesem Computer oder im eigenen Netz, wohin keine Seite Sie schicken darf. Wenn Sie das wollen, diese Adresse selbst eingeben.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>„{name}“ war nicht lesbar: {cause}. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>„{name}“ ließ sich nicht schreiben: {cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>„{text}“ ist nicht verständlich. Tags, #ids, .klassen, [attribut=wert] verwenden.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>Ihre Bibliothek ist weg, aber es gibt Kopien davon.</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>Die neueste Kopie wiederherstellen oder daneben eine neue Bibliothek beginnen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>Zuerst auf einen Satz zeigen</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>Zur ganzen Seite:</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>Notiz verworfen</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Hervorhebung entfernt</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>Alle Notizen exportieren</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Kommentare anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Zeichenkodierung …</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>Dieser Computer hat keine Schrift für {0}: Die Buchstaben erscheinen als Kästchen. Eine installieren (es gibt eine Noto für jede Sprache) und das Programm neu starten.</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>diese Sprache</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
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
        <translation>{0}&#xa0;kB</translation>
    </message>
    <message>
        <source>{0}&#xa0;MB</source>
        <translation>{0}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>OpenStoryController</name>
    <message>
        <source>This is the text of the feed.</source>
        <translation>Dies ist der Text des Feeds.</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>Die Seite war nicht zu bekommen. Dies ist der Text ihres Feeds.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>Dieser Link führt zu einer Datei auf dem eigenen Datenträger. Bei Bedarf die Datei selbst öffnen.</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>{0} Seiten: Dies ist die erste, und „Vorwärts“ führt zur nächsten.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>Dieser Text ist zu lang. In einer Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>Hier ist keine Adresse, kein Text und keine Seite. Etwas davon kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>Seiten und Texte ({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>Sprachpakete (*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Gespeicherte Seite öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>Wird geöffnet · {0}&#xa0;kB</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>Beispielseite</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>Startpaket, grob</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>{0} auf diesem Computer</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} bei {1}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}, über Englisch</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startpaket</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>{0} ist erschienen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>Defekt, beiseitegelegt</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>Die Liste ist leer. Sie aktualisieren.</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>Voll · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>Sprachpaket installieren</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>Sprachpakete (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>Das Sprachpaket {0} installieren?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>Sprachpaket · {0}&#xa0;MB</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} ist installiert.</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} ist entfernt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Sprachpakete&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>Von zehn Sätzen aus den Nachrichten übersetzt das Startpaket etwa {0} richtig. Das volle Paket liest sich besser und übersetzt mehr davon richtig. Es wird einmal geladen (etwa {1}), braucht dann installiert etwa 250&#xa0;MB auf dem Datenträger, beim Übersetzen 150&#xa0;MB Arbeitsspeicher und keine Verbindung mehr.</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Nach Sprache filtern</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>Lädt die Paketliste von Argos</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Startpakete, wo es nichts Besseres gibt</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Aus Datei installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>Aus Ordner installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Server verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>{0} von diesem Computer entfernen? Andere Argos-Programme verlieren es ebenfalls.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>{0} wird installiert</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>Sprachpaket installieren</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Sprachpakete (*.argosmodel *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>Entpacktes Paket installieren</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Die Liste wird geladen</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>Angehalten. Was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · wird geprüft</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
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
        <translation>Die Seite mit allen Teilen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, ausgeblendet</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>Diesen Absatz, jetzt</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>Diesen ganzen Teil, jetzt ({0})</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>Immer auf {0} – {1} ({2})</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>Immer in gespeicherten Seiten – {0} ({1})</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>Immer auf dieser Website</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>Diese Seite hat Bilder.</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>Über einen Ordner abgleichen</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>Über einen Server abgleichen</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>Die Passphrase in einer Datei ablegen, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>Was Sie gemacht haben, ist dann auf allen Ihren Rechnern: Markierungen, Notizen, Sterne, Schlagwörter, Vokabeln, eigene Übersetzungen, Regeln, aufbewahrte Suchen, Stellen in langen Artikeln und Feeds, die zu keinem Konto gehören. Aufbewahrte Seiten gehen mit, wo Sie das auf der Seite der Einstellungen ankreuzen.</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>Einen Ordner wählen, den Syncthing, Dropbox, Nextcloud oder ein USB-Stick auf Ihre anderen Rechner bringt, und dort denselben.</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>Die Adresse eines Ordners auf dem Server angeben, und anderswo dieselbe.</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>Die Passphrase verschlüsselt alle Dateien, damit sie unterwegs niemand liest. Auf allen Rechnern dieselbe angeben. Ohne sie lassen sich die Dateien nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>Leer lassen, wenn niemand sonst den Ordner lesen kann.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>Ordner für alle Ihre Rechner</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was da ist&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>{0} von {1} aufgedeckt</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>Hier gibt es keine Übersetzung zum Verdecken.</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>Alles davon ist schon offline lesbar</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>Aufbewahrte Beiträge sind übersetzt</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>Aufbewahrte Beiträge werden übersetzt · {0} von {1}</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>Beiträge werden vorbereitet · {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>Titel: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>Von: {0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>Zu entfernen</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neue Website</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Eigenschaften des Artikels</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>Kanonische Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0} (UTC{1}); hier {2}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <extracomment>Keys with arrows, which Qt calls &quot;left key&quot; for Taiwan, as the button of a mouse is called.</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>Kein anderer Bericht zu dieser Meldung ist bekannt. Einen Beitrag wählen, zu dem es mehrere gibt.</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>Übersetzung als Ihre gespeichert</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>Ihre Übersetzung zurückgenommen</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Teil eingeblendet</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>Teil ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>Ausgeblendete Teile eingeblendet</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>Teile ausgeblendet</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>In den Artikel aufgenommen</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>Als kein Spam markiert</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Satzpaar kopieren</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Absatzpaar kopieren</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>Wort nachschlagen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Andere Übersetzungen&#xa0;…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Diesen Absatz vorlesen</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>Diesen Absatz ausblenden</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>Dieser Absatz ist Spam</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>{0} und {1} ausgeblendet</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>Spam, eingeblendet</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>Werbung, eingeblendet</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>Navigation, eingeblendet</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>Verwandtes, eingeblendet</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>Kommentare, eingeblendet</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>Teilen-Schaltflächen, eingeblendet</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>Rechtliches, eingeblendet</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>Anderer Teil, eingeblendet</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>Die Übersetzung wiederholt das Original.</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>Eine Zahl weicht vom Original ab.</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>Vielleicht fehlt eine Verneinung oder ist eine hinzugekommen.</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>Die Übersetzung wiederholt sich.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>Die Übersetzung ist viel kürzer als das Original.</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>Die Übersetzung ist viel länger als das Original.</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>Dem Sprachpaket war ein Wort unbekannt.</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>Das Sprachpaket war sich bei diesem Satz unsicher.</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>Der Server hat diesen Satz nicht übersetzt; das hat ein Paket getan.</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>Ihre Übersetzung</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}: {1}
Klick: Ich kenne dieses Wort</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Nach einer neuen Version wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>Dies ist die neueste Version, {0}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>Bilingual Reader {0} ist da</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>Sie haben {0}. Nichts wurde geladen oder installiert: Die neue Version gibt es dort, woher diese stammt, oder auf der Website des Programms.</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>Website öffnen</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>Auch berichtet von</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Beide lesen</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>Einen anderen Bericht neben diesem lesen</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>Gestellte Anfragen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>Es wurde keine Anfrage gestellt. Das Übersetzen stellt nie eine.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Hier einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>Hier immer&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>In Tabs öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Original im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Beide Berichte lesen</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Nicht dieselbe Meldung</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>Er steht jetzt für sich</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>Dieser Text: {0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>Diese Stelle der Seite: {0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>Teile mit den Wörtern: {0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>Teile, auf die passt: {0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>Gelerntes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>Noch nichts. Einen Teil als Spam oder als kein Spam markieren, dann wird es gelernt.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Blendet aus</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Gespeicherte Seiten</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Websites</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>Nichts in der Bibliothek enthält schon diese Wörter.</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>Zuerst eingeben, wonach gesucht werden soll</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>Zuerst ein Wort im Text auswählen</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>Neues zu „{0}“ wird Ihnen gemeldet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>„{0}“ steht jetzt unter den Quellen</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>Neues melden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Erneut danach suchen</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} ist entfernt</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>Nichts in der Bibliothek enthält diese Wörter. Nicht aufbewahrte Seiten werden über Schlagzeile und Zusammenfassung gefunden.</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>auch als {0}</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>Auch in der anderen Sprache suchen</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>Satzpaar kopiert</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>Absatzpaar kopiert</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>Zuerst auf einen Satz zeigen</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>Zuerst auf einen Absatz zeigen</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>Das sind {0}&#xa0;% des Artikels. Trotzdem ausblenden?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{0} von {1} ausgeblendet</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Abschnitte filtern</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>Die Teile einer Seite stehen hier, sobald eine offen ist.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>Kein Abschnitt enthält das.</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>Abschnitte der Seite</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Als Seite lesen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>Keine Einstellung hat diese Wörter in Namen oder Erklärung.</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>Zurücksetzen: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern&#xa0;…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>In der Seitenleiste mit Abschnitten</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>Zum Abschnitt gehen</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Als Spam markieren</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>Als kein Spam markieren</translation>
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
        <translation>Website</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>Art des Abschnitts</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Diese Ausnahme entfernen</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>Ausnahme für {0} entfernen</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was vorgelesen wird</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>Satz {0} von {1}</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Keine Stimme für diese Sprache</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>Die Stimme {0} spricht nicht mehr; {1} macht weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation>Offline-Sperre ist an</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>Die Übersetzung bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>Die Übersetzung geht an {0} im eigenen Netz</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>Die Übersetzung geht an {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>Schriftgröße; ein Klick setzt sie auf 100&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>Schrift auf {0} Prozent</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>Nichts ist offline aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Gespeicherte Übersetzungen vergessen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>Was die Bibliothek belegt</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Aufbewahrte Beiträge</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Aufbewahrte Seiten</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>Aufbewahrte Bilder</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline</translation>
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
        <translation>In Tabs öffnen</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>Dieser Beitrag ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>In dieser Liste ist kein ungelesener Beitrag mehr</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>Vor diesem kommt kein Beitrag</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Nicht mehr mit Stern</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>Diese Seite ist nicht in der Bibliothek. Sie zuerst mit einem Stern versehen oder behalten.</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>Zuerst einen Beitrag in der Liste wählen</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · Ausblenden</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · Einblenden</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>in der Übersetzung</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>in der anderen Sprache</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>auch auf {0}</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>auch berichtet von {0}</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>Durch eine Regel ausgeblendet</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>Die Regel ist entfernt</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>Regeln für Beiträge</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>passt auf {0}</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>enthält {0}</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Worauf geachtet wird</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>Wörter, beide Sprachen</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>Beiträge ausblenden</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Schlagzeile</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>der Feed</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>der Autor</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>die Kategorie</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>Abgeglichen am {0}</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>in Ruhe gelassen bis {0}</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>{0} ist hinzugefügt; seine Beiträge kommen</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>{0} ist hinzugefügt; was Sie gemacht haben, geht dorthin</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen&#xa0;…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0} ist abgeglichen</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>Ein Konto bringt die Feeds, Ordner, ungelesenen Beiträge und Sterne von FreshRSS, Miniflux, The Old Reader, BazQux und anderen. Der Dienst fragt die Feeds ab; Seiten werden wie immer hier geöffnet, bereinigt und übersetzt.</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>Ein Ordner oder Server bringt, was Sie gemacht haben, auf Ihre anderen Rechner: Hervorhebungen, Notizen, Sterne, Schlagwörter, Wörter, eigene Übersetzungen und Regeln.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>Über einen Ordner abgleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>Über einen Server&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>Auch aufbewahrte Seiten mit ihren Bildern übertragen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Passphrase angeben&#xa0;…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>{0} jetzt abgleichen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>Seine Feeds hier behalten</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>Nicht mehr abgleichen; alles bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>Seine Feeds hier entfernen</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>Die dahinter schließen</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}, Tab {1} von {2}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>Schlagwörter gespeichert</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>Schlagwörter dieses Beitrags, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>Schlagwörter aller dieser Beiträge, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>Geänderte Schlagwörter verworfen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} ist entfernt</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>Übersetzung angehalten</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>Gespeicherte Übersetzungen sind vergessen.</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>Diese Seite ist schon auf {0}.</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>Auf {0} lesen</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>Noch übersetzt kein Sprachpaket {0} nach {1}.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen&#xa0;…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Aus Datei installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>Übersetzt aus {0} · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>Übersetzt aus {0} · {1} · offline</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>Bessere Übersetzung (100&#xa0;MB)…</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>Wort für Wort übersetzt: Man versteht, worum es geht, aber manche Sätze sind falsch. Was wichtig ist, mit dem Original vergleichen.</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0} Stattdessen übersetzen Pakete auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>Wird übersetzt {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>Wird übersetzt {0}/{1} · noch {2}&#xa0;s</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>Der Übersetzer wird neu gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>Übersetzer neu starten</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>Fenster anzeigen</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>Stimme für {0} entfernen</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>Die beste für jede Sprache.</translation>
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
        <translation>Nicht im Wörterbuch</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>In keinem Wörterbuch. „Wörterbücher&#xa0;…“ fügt eines für diese Sprache hinzu.</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>Zuerst auf ein Wort zeigen</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>Das ist kein Wort zum Lernen</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>Noch keine Wörter. Ein Wort in einem Artikel nachschlagen und {0} drücken oder bekannte Wörter importieren.</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>Kein Wort ist so.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>Wort kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} ist entfernt</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>Wortlisten (*.tsv *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Bekannte Wörter importieren</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Wortliste exportieren</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}, gespeichert als {1}.</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>Wörter durchsuchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Ohne Stufe</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>Das Fenster. Unverändert als Bibliothek verwendet.</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>Das Format der Sprachpakete. Dessen Distribution argos-translate-lt installiert auch MiniSBD (AGPL-3.0), das dieses Programm nicht importiert.</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>Führen die Übersetzungsmodelle auf diesem Computer aus.</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>Das chinesisch-englische Wörterbuch, von MDBG und seiner Gemeinschaft.</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>Startpakete</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>Die erste Übersetzung zwischen Englisch und Chinesisch, für dieses Programm gemacht, zum Teil aus CC-CEDICT; jedes Paket nennt seine Quellen.</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>Chinesische Wörter nach HSK-Stufe, von drkameleon.</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>Englische Wörter nach Stufe. Die CEFR-J Wordlist Version 1.5, zusammengestellt von Yukio Tono, Tokyo University of Foreign Studies, ist frei nutzbar, wenn sie so angegeben wird; C1 und C2 stammen von Octanove Labs.</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>Schreibt Kartenpakete für Anki.</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>Zeichen für Systeme ohne chinesische Schrift; eine Auswahl.</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>Lesen und bereinigen Seiten.</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>Lädt Seiten.</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>Sätze, Sprachen, Zeichen, Wörter und Pinyin.</translation>
    </message>
</context>
</TS>
