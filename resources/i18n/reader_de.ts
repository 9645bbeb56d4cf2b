<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, Anki, OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletingController</name>
    <message>
        <source>Choose in the list what is to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For words in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that a file is no page, but a list that can be imported.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This is a mistake of the program; what you read is safe. Report it, please: the diagnostics say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list gives no address for this package. Refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What translates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has addresses run into its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has invisible characters inside its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same word in most of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has words with letters of two alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stuffed with search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written in letters made for show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats the same words over and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPageController</name>
    <message>
        <source>Kept no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStoryController</name>
    <message>
        <source>This is the text of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <extracomment>What the file dialog offers. A wish of which nothing is known but what is to be opened: it is for the tab on show.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, all its parts</source>
        <extracomment>So many characters of a block are shown: enough to know it by, and laid out in no time. Pixels at the base font: the names of parts beside the text, where there is room for them. Steps of the keys, in blocks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <extracomment>Keys with arrows, which Qt calls &quot;left key&quot; for Taiwan, as the button of a mouse is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteExceptions</name>
    <message>
        <source>news.example</source>
        <extracomment>The roles whose action can be chosen; spam and adverts go by their category. What a site may have an exception for, by name; &quot;other&quot; is the category of spam.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryActionsController</name>
    <message>
        <source>Open in tabs</source>
        <extracomment>So many stories are opened in tabs without a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Sign in again…</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Bilingual Reader</source>
        <extracomment>Actions that nothing can be done with as long as there is no page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordController</name>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <extracomment>Chinese is explained in English, and the other way round.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>owner</name>
    <message>
        <source>Backups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
