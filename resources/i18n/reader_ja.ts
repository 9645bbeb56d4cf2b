<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>Bilingual Reader について</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>外国語のニュースを読みやすく整え、オフラインの訳文を横に並べます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>翻訳はこのコンピューターの中だけで行われます。読んだ内容はどこにも送られません。プログラムが行った通信はすべて「通信の記録」に載ります。</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>この表示言語は、母語話者の確認を経ていない試訳です。協力の方法は、マニュアルの「Languages and translation」にあります。</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>次の成果物を利用しています</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>パスワードを自分だけが読めるファイルに保存する</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>このシステムにはパスワードを保管するキーリングがありません。ファイルに保存しない場合は、起動するたびに入力が必要です。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>その他のサービス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>多くのサービスには、プログラム用の別のパスワードがあります。FreshRSS は「プロフィール → API 管理」、Miniflux は「設定 → 統合 → Google Reader」で設定します。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>目印を付ける</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認する</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>アドレスを開く…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>本, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>クリップボードの内容を開く</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>元のページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>原文と訳文をコピー（文）</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>原文と訳文をコピー（段落）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>記事のプロパティ</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>閉じたタブを開き直す</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>履歴, フィード, 記事, 購読</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>保存した検索, スマートフィード, 本棚, 通知</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>選択した語を追う</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>通知, アラート, 検索の保存, キーワード</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>次の未読記事</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>前の記事</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>両方の報道を並べて読む</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>同じニュース, 比較, 並べる, 分割</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>既読／未読を切り替え</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>文をハイライト</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>これより古いものを既読にする</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>並べ替えと絞り込み…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>順序, 古い順, 長さ, レベル, 難しさ, 言語, 未読のみ</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>すべてのフィードを更新</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>記事のルール…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>すべてのメモを書き出す…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>ダイジェストを作成…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>電子書籍, EPUB</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>オフラインの準備</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>フィードや保存した記事を読み込む…</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>フィードを書き出す (OPML)…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>すべて保存, コピー, 別のコンピューターへ移行, 引っ越し</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>移行, アーカイブ, エクスポート, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻す, リストア</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>サンプルページを開く</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>次の段落</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>前の段落</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>両方の言語で検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>読んだページの記録を消去</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>段落ごとに交互</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>原文のみ</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>訳文のみ</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>訳文を先に表示</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>セクションサイドバー</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>文字を 100% に戻す</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>左右を一緒にスクロール</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>キーで本文中のカーソルを動かす</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>このページの画像を表示</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>このサイトの画像を常に表示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>次の目印の箇所</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>前の目印の箇所</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>スパムにする</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>スパムではない</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>隠した部分をその場に表示</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>このような部分をこのサイトで常に隠す…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>ページ上で本文を選ぶ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>学習した内容…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>言語を入れ替える</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>翻訳し直す</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>ほかの訳…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>言語パッケージ…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>オフラインモード</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>通信の記録…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>ネットワーク, 接続, リクエスト</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>保存した訳文を消去</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>単語を調べる</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>次の単語</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>前の単語</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>一文ずつ練習</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>次の文をめくる</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>前の文をもう一度隠す</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>中国語にピンインを付ける</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>自分のレベルを超える語に訳を付ける</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>単語を単語帳に入れる</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>この単語を知っている</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>単語帳</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>辞書…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict, 辞典</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>知っている単語を読み込む…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>単語帳を書き出す…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, 単語カード</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>この段落を読み上げる</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>次の文へ進む</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>前の文へ戻る</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>速く読む</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>ゆっくり読む</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>原文を読み上げる</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>訳文を読み上げる</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>原文と訳文を交互に読み上げる</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>操作を検索…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>ヘルプ, 説明書, 使い方</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>新しいバージョンを確認…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>ブラウザーからページを送る…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>環境設定, オプション</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>よくある場所を探す</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>開いているページにフィードの記載があります。「検索」を押すか、次から選んでください:</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>自分のネットワーク内、まだ接続していません</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>購読済み</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>購読するものを選んでください。</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>このページにはフィードの記載がありません。それでも、フィードのあるサイトは少なくありません。</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>サイトまたはフィードのアドレス</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>このコンピューターが取得</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>フィードを取得するもの</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>アドレスを入力するか、次から選んでください:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>ページのアドレスまたはファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>ページのアドレス。Enter キーで開きます</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>貼り付けて開く</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>暗号化された接続でした</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>暗号化されていない接続でした</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>ファイルまたはテキストです。接続はありません</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>まず翻訳された文を選んでください</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>「{0}」は今後、常に「{1}」と訳します</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>ほかの訳</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>ほかの訳を探しています…</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>この訳を使う</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>パッケージの訳に戻す</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0}（パッケージの訳）</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>選んだ訳や書いた訳は今後その記事に表示され、自分の訳として印が付き、記事とともに保存されます。</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>1 つ選ぶか、上に自分の訳を書いてください。</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>パッケージにはこれ以上ふさわしい訳がありません。上に自分の訳を書いてください。</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>スターターパッケージの訳は 1 つだけです。上の文の単語を選ぶと、ほかの意味を確かめられます。</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>スターターパッケージの訳は 1 つだけです。ほかのパッケージにはもっとあります。上に自分の訳を書いてください。</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0}（この文の以前の表現に付けた自分の訳）</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>「{0}」を常に次のように訳す</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>このサイトで常に隠す</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>今後 {0} で何を隠しますか？</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>今後、保存したページと貼り付けたテキストで何を隠しますか？</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>正規表現に一致する部分:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>未読のみ</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>自分のレベルまで</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>設定で自分のレベルを指定してください。</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>やさしい順</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>難しい順</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>読んだページと調べた単語の記録を消去しました。</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>すべて書き出しています…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>バックアップを調べています…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>{0} のバックアップを復元しますか？ 現在のライブラリと設定はバックアップのものに置き換わり、プログラムが再起動します。今の内容も保存され、後で戻せます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元しています…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>バックアップを復元しました。以前の内容は {0} として保存してあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>ブラウザーからページを送る</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>ブラウザーで 1 回クリックすると、そこで見えているままのページがここに開きます。ログイン後の内容も、スクリプトが読み込んだ内容も含みます。このコンピューターのプログラム間でだけやり取りし、ほかには送りません。</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. ページを送ってよいブラウザー</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>このコンピューターにブラウザーが見つかりません。Firefox、Chrome、Edge のいずれかをインストールしてから、この画面を開き直してください。</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. 拡張機能</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. クリック</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>拡張機能のボタンまたは Alt+Shift+Y でページを送ります。</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium、Chrome、Edge、Brave、Vivaldi: chrome://extensions を開き、「デベロッパー モード」をオンにして「パッケージ化されていない拡張機能を読み込む」を選び、下のフォルダーを指定します。</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox: about:debugging#/runtime/this-firefox を開き、「一時的なアドオンを読み込む」を選んで、下のフォルダーの manifest.json を指定します。Firefox を閉じると拡張機能は外れます。</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>拡張機能のフォルダー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – プログラムの場所が変わりました。チェックを入れると再び接続します</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>アダルト</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>ギャンブル</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>医薬品</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>偽ブランド</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>ローンと金もうけ</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>リンク販売</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロードサイト</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>小説サイト</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>ハッキング</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>その他のスパム</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>スポンサー記事</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>宣伝</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>フォローの勧誘</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>メールマガジン</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>自分の言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡体字</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>段落ごとに交互</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>原文のみ</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>訳文のみ</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>言語パッケージ</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>LibreTranslate サーバー</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>訳文を薄くする</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>訳文をぼかす</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>原文を薄くする</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>原文をぼかす</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>両方を交互に</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>指示したときだけ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>問題のみ</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>ページの一部を選んでください。クリックするか、矢印キーで移動します。</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>これは本文ではない</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>これが本文</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>本文はどこですか？</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>この名前の操作はありません。</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>オフライン保存をやめました</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0} として保存しました。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 個のセクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n 個を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n 個を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 件の報道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}: 新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>%n 段落を省きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>ピクセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n 語を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 語を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>新しい単語 %n 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>%n 件の記事を読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 件はすでにありました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 件は読み込めません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>単語のない行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>合計 %n 件の通信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>スパム %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>スパム %n か所を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>広告 %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>ここで広告 %n か所を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>ここで %n か所を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>{0}とみられる部分が %n か所あります。隠しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>%n 件の記事を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n 件の記事を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>%n 件の記事を未読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>%n 件の記事にスターを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>%n 件の記事のスターを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>%n 件の記事のタグを保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>%n 件の記事を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>選択した %n 件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>検索結果 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>現在 %n 件の記事が一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>翻訳できなかった文が %n 文あります。↻ で再試行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>同期待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>%n 件の記事を準備しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n 件は取得できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>%n 件のフィードを購読しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n 件は購読済みでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>%n 件の検索を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>オフライン保存したページ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>このページの %n 段落が本文になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>このページの %n 段落が隠れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>%n 個のタブを閉じました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>%n 件の記事をタブで開きますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>%n 件の記事を選択しました。さらに選ぶには、下へスクロールしてもう一度押してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>DeletingController</name>
    <message>
        <source>Choose in the list what is to be deleted</source>
        <translation>削除するものを一覧で選んでください</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>何も削除していません。このページはライブラリにありません。</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>ハイライトを外しました</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>ページの記録を消去しました</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>一覧を消去しました</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>コピーしました。読んだ内容は含まれていません。</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>辞書 ({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>辞書を追加</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>別の辞書を追加しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>辞書を追加しています: {0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>今後は「{0}」も調べます</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} を削除しました</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>指した単語は、ここにある辞書でも上から順に調べます。</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>StarDict (.ifo)、dictd (.index)、Yomitan (.zip)、MDict (.mdx) の辞書を追加するか、ここにドロップしてください。指した単語をその辞書でも調べます。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>対象の言語</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>収録語数</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>削除して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>{0} が扱う単語の言語</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>単語帳: {0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → 次の単語</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>この単語を保存</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>知っている</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>既知 {0}</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>抜粋: {0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>すでにダイジェストを作成中です</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>ダイジェストを作成</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>どの記事ですか？</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>「{0}」を含む記事</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>「{0}」の記事</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>スター付きの記事</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>未読の記事</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>オフライン保存した記事</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>この 1 週間の記事</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>該当する記事がありません</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>ダイジェストを作成しています。しばらくかかることがあります</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>ダイジェストができました: {0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>ダイジェストを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>両方の言語で検索</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語帳</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>読んだページがここに並びます。</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>E で文をハイライト、Shift+E でメモを追加すると、ここに並びます。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>条件に合う記事がここにはありません。</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>S で記事にスターを付けると、ここに並びます。</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>K で記事をオフライン保存すると、ネットワークなしで読めます。</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>フィードはまだありません。よく読むサイトを購読すると、ここにニュースが並びます。</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて読みました。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>このタブでは何も開いていません</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>何を読みますか？</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>上にアドレスを入力するか、ここにページをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自動判別</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>何で翻訳するか</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>必要な場合のみ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>プログラムに付属するか、1 回ダウンロードするだけで、ほかには何も必要ありません。</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>アドレスで利用する Argos Translate です。家庭、学校、編集部などのものを使えます。</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>Ollama、llama.cpp、LM Studio などで動くモデルです。訳文は最も自然ですが時間がかかります。うまく訳せない文はパッケージが訳し、目印が付きます。</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>このコンピューターで動きます。翻訳する内容は外に出ません。</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>翻訳するページの文は、自分のネットワーク内の {0} に送られます。見出しと開いていないページは送られません。</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>翻訳するページの文は、インターネット上の {0} に送られます。運営者はそれを読むことができます。見出しと開いていないページは送られません。</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>{0} に問い合わせています…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>翻訳できます: {0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>応答はありましたが、訳文ではありません。</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>言語: {0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>{0} に送る</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>購読…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>オフラインモードを解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>フィードの文章が短ければページ</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>フィードの文章</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>フィードの文章（ページを開くか尋ねる）</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>自分が読める言語を除く</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>すべてのフィードと同じ（{0} 分）</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>すべてのフィードと同じ（はい）</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>すべてのフィードと同じ（いいえ）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>更新の間隔</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>起動時に更新</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>記事の開き方</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>見出しを翻訳</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>購読をやめる</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>受信した内容が破損しているか長すぎます。一部の記事が欠けているかもしれません。</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>今後は更新しません。</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>前回の更新: {0}。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>まだ更新していません。</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>次回: {0}。</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>{0} を購読しました</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>購読中のフィードはまだありません</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>フィードを更新中 · {0}/{1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0} は自分のネットワーク内にあり、ページまたは一覧がフィードとして挙げています。</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>ニュースを取得する</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>{1} 件中 {0} 件のフィードを取得できませんでした</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>既読の記事を削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>同じ出来事の報道をまとめる</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>未読をすべてオフライン保存</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>プロパティ…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>購読をやめる</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>購読をやめました。スター付きの記事と保存した記事は残ります</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>フォルダーを削除しました</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>両方の言語で検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>読む言語</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>ファイルからインストール…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>サーバーを使う…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>サンプルページを開く</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>上にアドレスを入力するか、ここにページをドロップするか、ライブラリを開いてください。</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>異なる 2 つの言語を選んでください。</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>この組み合わせのパッケージはまだありません。ページの整理はできますが、翻訳にはパッケージが必要です。</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>準備完了: {0}。</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>小さなスターターパッケージが入っています。訳は粗いものの、接続は不要です。より良いものは約 100 MB で、今でも後でもダウンロードできます。</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>準備完了: {0}。接続は不要です。</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>より良いパッケージを探す…</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>パッケージを探す…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>ページを開くと、記事を読みやすく整え、訳文を横に並べます。</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>ページを開くと、記事を読みやすく整え、訳文を横に並べます。すべてこのコンピューターの中で行われます。</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>外国語のニュースを対訳で読む</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>訳文の言語</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>単語の訳が付くのは、中国語のページか中国語で読むページだけです。</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>自分のレベルを指定してください。それを超える単語に訳が付きます。</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>レベルを指定</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}: 知っている</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>訳文の言語</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>原語</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>訳語</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を削除</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>フィードと記事の一覧 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>オフライン保存する</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>フィードを書き出す</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>フィードの一覧 (*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>オフライン保存しました。ネットワークなしで読めます</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>{0}のキー</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>{0}の既定のキー</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0} はすでに「{1}」に使われています。先にそちらを変更してください。</translation>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>ページの言語と、読む言語</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>このページを読む言語</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>すべてのページを{0}で読む</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>その他の言語…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>ルールを保存しました</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>ルールを消去しました</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>学習した内容をすべて消去しました</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>学習した内容を保存</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>リンクを新しいタブで開く</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>リンクをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>あとで読む</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This is a mistake of the program; what you read is safe. Report it, please: the diagnostics say what happened.</source>
        <translation>プログラムに問題が起きました。読んでいた内容は無事です。診断情報に経緯が記録されていますので、お知らせください。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>Bilingual Reader</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – Bilingual Reader</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>ページ、アドレス、言語パッケージをここにドロップ</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>マニュアルは英語です。まだ翻訳されていません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>中に同じ名前のファイルとフォルダーがあります。</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>中に安全でない名前のファイルがあります: {name}。</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>この種のものとしては大きすぎるファイルがあります。</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>名称は、その言語の組み合わせでは常に指定したとおりに訳します。</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>画像を保存できませんでした（{reason}）。フォルダー {folder} を確認してください。</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>空のセレクターがあります。入力するか削除してください。</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>サーバーは「言語パッケージ…」の「サーバーを使う…」で設定します。</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>単語の上に短い訳が付きます。訳をクリックすると、その単語を知っていることになります。</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>広くすると 1 文ごとに多くの訳を比べ、時間も長くかかります。</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>システムの設定の「アクセシビリティ」→「読み上げコンテンツ」で追加してください。</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>システムの設定の「時刻と言語」→「音声認識」で追加してください。</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>詳細。</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>1 つを除くすべてのコア</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>更新時期になっていないものも含みます。ただし、プロパティで別に指定したものを除きます。</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>インターネット上のアドレスは、途中で {host} のパスワードを読まれないよう https:// で始まる必要があります。修正してください。</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>インターネット上のアドレスは、{host} に送る内容を途中で読まれないよう https:// で始まる必要があります。修正してください。</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>別のパッケージをインストールしています。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>別のプログラムが使用しています。そのプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>別のウィンドウがライブラリを修復しています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>別のウィンドウが同期しています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>外観。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>パッケージの指定どおり</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>起動時にすべてのフィードを更新</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>アゼルバイジャン語</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>翻訳のビーム幅</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタルーニャ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>中国語（繁体字）</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字の字体</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>言語ごとの音声は、読み上げ中に表示されるバーで選びます。</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>ページの整理。</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>ウィンドウを閉じてもアイコンを残す</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>電子書籍</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>エスペラント語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>サイトごとの例外</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>時期が来たフィードを更新します。オフラインでは更新しません。</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>プロパティで別に指定していないフィードに適用します。サイトがより長い間隔を求めることもあります。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>端末 {machine} のファイルが破損しているため除外しました。その端末でもう一度同期してください。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>端末 {machine} のファイルは、別のパスフレーズで暗号化されたか途中で変更されたため除外しました。すべての端末で同じパスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>端末 {machine} のファイルは、このプログラムの新しいバージョンで書かれているため除外しました。こちらのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>サーバー上のファイルには、そこで読まれないようパスフレーズが必要です。指定してください。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>名称の訳を固定</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>中国語のフォント</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>欧文のフォント</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>翻訳のメモリを解放するまで</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>自分のレベルを超える語に訳を付ける</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>ページや一覧から開ける内部ホスト</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>言語を問わずまとめます。手が空いているときに、このコンピューターで探します。</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>システムのパッケージ管理で speech-dispatcher と espeak-ng をインストールしてください。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み込めません。</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>新しいバージョンがあるか確認できませんでした。{cause}</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>フォルダーの外を指すファイルがあります。</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>バックアップのものではないファイルが含まれています。</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>同じファイルが二重にあるか、ファイルが多すぎます。</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>リンクまたはデバイスが含まれています。</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>リンクまたはデバイスが含まれています: {name}。</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>{count} 個のファイルがあります。パッケージは最大 {most} 個です。</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>「{rest}」が二重に含まれています。</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>パッケージにはない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>破損しています。プログラムを再起動して修復してください。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>このページのどの文章が記事かはっきりしません。何か足りないようなら、すべて表示してください。</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>正しい形式ではありません。</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>バックアップにはない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>フォルダーがちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>1 文の翻訳に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>読み込みに時間がかかりすぎるため中止しました。サイトに問題があるかもしれません。後で再試行してください。</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>展開すると元のサイズをはるかに超えます。</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>展開すると {size} GB になり、どのパッケージよりも大きくなります。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>中のファイルが重なり合っています。</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>言語が示されていません。</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>metadata.json がないか、読み込めません。</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>metadata.json がありません。</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>metadata.json が正しい形式ではありません。</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>metadata.json が大きすぎます。</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>モデルが破損しています。</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>モデルがありません。</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>ターゲット接頭辞が正しくありません。</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>トークナイザーがありません。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>既読の記事を残す期間</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>保存する訳文の上限</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>未読の記事を残す期間</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>操作のキー</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>キー。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>キルギス語</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>言語。</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>マークから学習する</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>学習。</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>行の高さ、中国語</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>行の高さ、欧文</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>ニュースを自動で取得</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>更新の間隔</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>疑わしい訳文に目印を付ける</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>キーで本文中のカーソルを動かす</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>自分の中国語のレベル</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>自分の英語のレベル</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>読んだページの記憶が必要です。保存していないものは再取得します。</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>その間もニュースを取得します。プログラムを終えるには「終了」を選びます。</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>ニュース。</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>{name} という名前のアカウントやフォルダーはありません。確認: sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>アニメーションを使わない</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>このページに記事が見つかりませんでした。ページの内容はすべてサイドバーにあります。</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>ほかのコンピューターへの接続は一切行いません。</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>{pair} を翻訳できるパッケージがありません。インストールするか、別の言語を選んでください。</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>ファイルに中国語や英語の単語が見つかりません。1 行に 1 語の一覧か、最初の列に単語がある表を選んでください。</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>どのコピーも読み込めません。新しいライブラリを作成しました。コピーは残っています。</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>同期先がありません。まずフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>{path} が空です。パスフレーズを書き込んでください。</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>{path} の設定を読み込めないため、何も保存していません。ファイルを修正するか名前を変えてから、設定し直してください。</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>クリップボードのアドレスを開くか尋ねる</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>オフラインモード</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>ほかに翻訳するものがないときに、このコンピューターで翻訳します。</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>片側だけ見せる学習モード</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>開けるのは http と https のアドレスだけで、これは {scheme}: です。ページを保存してファイルを開いてください。</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>指示したときだけ</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>開いたままだったら、次のログイン後に開き直す</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>ブラウザーでページを開いて保存し、保存したファイルをここで開いてください。</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>前回開いていたものを開く</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>文とその訳の間隔</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>中国語にピンインを付ける</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>ポルトガル語（ブラジル）</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>独自のプリセット</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>プライバシー。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>同じ出来事の報道をまとめる</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>読み上げ。</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>表示モード</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>読んだページを記憶する</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>削除して、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>デスクトップにトレイがあれば、未読の記事数を示します。</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>左右を一緒にスクロール</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>対訳の文、表</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>対訳の文、翻訳メモリ</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>翻訳に使うサーバー</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>複数のアカウントまたはフォルダーが当てはまります。次のどれかを指定してください: {names}</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>記事の難しさを表示</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>画像を表示するサイト</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>文字サイズ、中国語</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>文字サイズ、欧文</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>破損した文字があり、� で示しています。多い場合は別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>マークとルールの一部が破損しているため除外しました。ページはそれらなしで判定されます。該当する部分にもう一度マークを付けてください。</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>保存したページの画像の一部を読み取れず、バックアップに含まれていません（{count}）。ほかはすべて含まれています。該当するページを保存し直すか、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>スパムと広告。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>同期の間隔</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>同期。</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>タガログ語</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>プログラムの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>1 ページに入る量 (20 MB) を超えています。一部だけコピーしてください。</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>PDF を作成できませんでした。別の形式を試してください。</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>このアカウントはすでに同期中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>このアカウントは別のウィンドウで削除されました。必要なら追加し直してください。</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>アドレスのサイト名 {host} の前にユーザー名があります。取り除いて再試行してください。</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>プロキシのアドレスが間違っています。設定で修正してください。</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>アドレス {url} にサイトが示されていません。確認してください。</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>アーカイブの中身が {size} MB を超えるため読み込んでいません。展開して、ファイルを 1 つずつ読み込んでください。</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>アーカイブが破損していて読み込めません。元のプログラムで書き出し直してください。</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>記事がとても短いです。何か足りないようなら、すべて表示してください。</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>{folder} にバックアップを展開できませんでした（{cause}）。何も変更していません。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>バックアップ {name} が破損しています。何も変更していません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>バックアップ {name} は、このプログラムの新しいバージョンで作られています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>バックアップ {name} を受け付けませんでした。何も変更していません。{reason}別のものを選んでください。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>{host} との接続が切れました。再試行してください。</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>{host} に接続できませんでした。再試行するか、ページをブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>データベースを使用できません。{advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>データベースのファイルは別のプログラムのものです。別の場所に移してください。</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>データベースが破損しています（{state}）。プログラムを起動し直して修復してください。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>データベースが破損していたため {name} として残しました。新しいものを作成し、読み取れた {count} 件を入れました。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>データベースが破損していたため {name} として残し、新しいものを作成しました。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>データベースが破損していたため {name} として残しました。古いコピーを復元し、新しいほうから読み取れた {count} 件を加えました。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>データベースが破損していたため {name} として残し、古いコピーを復元しました。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>データベースは、このプログラムの新しいバージョンで書かれています。プログラムを更新するか、別のデータフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>デスクトップに通知が表示されません（{detail}）。デスクトップの設定でオンにしてください。</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>辞書を保存できませんでした: {cause}。空き容量を増やすか、プログラムのフォルダーへの書き込みを許可して、再試行してください。</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>辞書が破損しています。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>辞書 {name} を開けませんでした。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>辞書 {name} に単語がありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>辞書 {name} は破損しているため追加していません。入手し直して再試行してください。</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>辞書 {name} は展開すると {size} MB を超えるため追加していません。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>ディスクのエラーが報告されました。確認して再試行してください。</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>フィードが 10 MB を超えるため読み込んでいません。サイトで別のフィードを探してください。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>ファイルが 20 MB を超えるため読み込んでいません。分割してください。</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>テキストファイルではありません。TSV、CSV、プレーンテキストのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>単語の一覧としては大きすぎます。読み込めるのは {lines} 行までです。分割してください。</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>ファイルが大きすぎます。読み込めるのは {articles} 件、{size} MB までです。分割してください。</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>ファイルを開く権限がありません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>パスワードのファイル {path} を使用できません: {cause}。権限を変更するか空き容量を増やして、再試行してください。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>ファイルまたはそのフォルダーに書き込めないか、ディスクがいっぱいです。権限を変更するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>ファイルの読み込みに時間がかかりすぎました。分割して再試行してください。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>ライブラリのフォルダーに書き込めません。書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>フォルダー {folder} を使用できません（{cause}）。空き容量を増やすか、書き込めるようにしてください。ここでの変更はそれまで保留されます。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>フォルダー {folder} に書き込めません（{cause}）。権限を変更するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>フォルダー {folder} がありません。ドライブを接続するか、「設定 → 同期」で別のフォルダーを選んでください。ここでの変更はそれまで保留されます。</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>検索の索引が破損しているため作り直しています。しばらくしてから検索し直してください。</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>検索の索引は使用中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>見出しの下に、レベルと知っている単語の割合を表示します。</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>{folder} のライブラリはネットワークドライブにあります。そこでも安全な方法で保存しますが、2 台のコンピューターで同時に使わないでください。</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>ライブラリに書き込めません。ファイルとフォルダーを書き込めるようにしてから、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>ライブラリをコピー {name} から復元しました。</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>ライブラリ {link} のリンク先 {path} がありません。そのドライブを接続するか、リンクを削除して新しいライブラリを作成してください。</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>ライブラリ {path} がなくなっていますが、コピーはあります。ウィンドウを開いて最新のコピーを復元するか新しいライブラリを作成するか、または {copy} を {path} にコピーしてください。</translation>
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
        <translation>一覧にこのパッケージのアドレスがありません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>パッケージの一覧を保存できませんでした（{cause}）。ディスクの空き容量を増やして、もう一度更新してください。</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>パッケージの一覧がありません。更新してください。</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>受信したパッケージの一覧は使えないため、以前のものを残しました。{reason}後で再試行してください。</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>名前 {name} から形式が分かりません。末尾を次のいずれかにしてください: {endings}。</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>オフラインモードのためフィードを更新していません。先にオフラインモードを解除してください。</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>オフラインモードのため同期していません。先にオフラインモードを解除してください。</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>オフラインモードのため {host} に接続していません。オフラインモードを解除するか、このコンピューターに保存したものを開いてください。</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>対になる文は、ポインターを合わせると見えます。</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>パッケージを {folder} に保存できませんでした（{cause}）。空き容量を増やすか、権限を変更してください。</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>これは翻訳用のパッケージではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>パッケージを受け付けませんでした。トークナイザーが 2 つあります。別のバージョンを探してください。</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>パッケージを受け付けませんでした。{reason}別のバージョンを探してください。</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>パッケージ {source}→{target} {version} が破損しています。{advice}</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>{folder} のパッケージを変更できませんでした（{reason}）。空き容量を増やすか、権限を変更してください。</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>{host} のパッケージを取得できません。インターネットに接続していないか、サイトが停止しています。後で再試行するか、ファイルからパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>このページは文章をスクリプトで組み立てます。表示しているのは、データに含まれる文章です。</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>届いたページが破損しています。ブラウザーで再読み込みして送り直してください。</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>ページが途中までしか届いていません。送り直してください。</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>今はページを取得できません。これは保存してあった内容です。</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>ブラウザーからのページが破損しています。送り直してください。</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>ブラウザーからのページがなくなりました。送り直してください。</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>ページに文章がありません。元のページを開いて内容を確認してください。</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>ページが {limit} MB を超えています。ニュースのページにはありえない大きさです。小さいものを開いてください。</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>ページが長いため末尾を読み込んでいません。元のページを開いてください。</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>ページがとても大きいため、末尾は構造のないプレーンテキストとして残しました。</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>ページには記事の冒頭だけが表示されているようです。続きは元のページで読んでください。</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>ほかの端末がファイルの暗号化に使ったパスフレーズと異なります。何も変更していません。すべての端末で同じパスフレーズを指定するか、空のフォルダーで始めてください。</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>{name} のパスフレーズは保存されていません。「設定 → 同期」または --password-stdin で指定してください。</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>{host} の {user} のパスワードは保存されていません。入力し直してください。</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>{host} の画像は大きすぎるか、表示できない種類です。ブラウザーでページを開いてください。</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>画像 {name} はページと一緒に保存されていません。見るには、サイトでページを開いてください。</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>プリセットを解釈できません（{cause}）。名前、ホスト、一覧を確認してください。</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>ログイン後にプログラムを開き直せません。{file} に書き込めません（{cause}）。権限を変更するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>このプログラムにはまだホームページがないため、問い合わせていません。入手した場所で新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>プログラムは今後もログイン後に開きます。{file} を削除できません（{cause}）。手動で削除してください。</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>プロキシが応答しません。設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>プロキシがログインを求めています。設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>検索に時間がかかりすぎたため中止しました。語を増やすか、あまり使われない語で検索してください。</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>{host} のサーバーに障害があります（{status}）。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>サーバーから何も届きませんでした。後で再試行してください。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>設定を読み込めなかったため既定値を使います。古いファイルは {name} として残しました。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>設定を保存できませんでした（{cause}）。フォルダー {folder} を確認してください。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>{path} の設定が破損しているため既定値を使い、何も保存しません。ファイルを修正するか、名前を変えて初めから設定してください。</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>{path} の設定を読み込めないため（{cause}） 既定値を使い、読み込めるようになるまで何も保存しません。権限を変更して起動し直してください。</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>サイトが通信を減らすよう求めているため、しばらく接続しません。</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>サイト自体に障害があります（ステータス {status}）。</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>サイトのこのアドレスにフィードはもうありません。</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>サイトがリクエストを拒否しました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>サイトはこのフィードをプログラムに提供していません。</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>サイトによるとこのフィードは完全に廃止されたため、今後は更新しません。</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>スターターパッケージはプログラムの一部で、削除できません。代わりにオフにしてください。</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>システムにホームフォルダーの指定がありません。HOME を設定するか、--data-dir でプログラムのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>システムのキーリングがロックされているか応答しません。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>翻訳エンジンを読み込めませんでした（{name}）。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>翻訳エンジンが何度も停止したため止めてあります。起動し直してください。直らなければパッケージの破損が考えられます。削除してインストールし直してください。</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>音声 {voice} で読み上げられません。このコンピューターで音が出るか確認するか、別の音声を選んでください。</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>その言語の見出しはそのまま残します。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>該当する記事がないため、何も書き出していません。別の記事を選んでください。</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>ここには読み上げる言葉がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>{book} に章 {name} がありません。本を開いて章を選んでください。</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>インターネットに接続していません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>ファイル {path} がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>{address} に WebDAV フォルダーがありません。アドレスを確認してください。Nextcloud では、ファイルのページの下にある「設定」に表示されます。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>フォルダー {folder} がありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>{source}から{target}への言語パッケージがありません。次のコマンドでインストールしてください: {command}</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>{source}から{target}へのパッケージは、英語を経由するものも含めてありません。別の言語を選んでください。</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>パッケージが含まれていません。</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>{source} にページがありません。ページを保存し直してください。</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>{host} というサイトはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>読む文章がありません。先にページまたは文章をコピーしてください。</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>読み上げる訳文がまだありません。先にページを翻訳するか、原文を読み上げてください。</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>{host} への経路がありません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>{source} がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>このページには読むものがありません。最後まで読み込まれるのを待つか、別のページを送ってください。</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>次の設定の値が間違っているため、既定値を使います: {names}。設定し直してください。</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>このコンピューターには{language}の音声がありません。{advice}</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>プログラムの誤りのため読み込めませんでした。発生した場所がログにありますので、お知らせください。</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>OPML のフィード一覧ではありません。ほかのプログラムから書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>これはパッケージで、単語の一覧ではありません。元のプログラムでノートをプレーンテキスト (.txt) として書き出し、それを読み込んでください。</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>これは画像やアーカイブなど別の種類の文書で、文章のページではありません。対応するプログラムで開いてください。</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>これはフィードではなくウェブページです。このページでフィードを探してください。</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>対応している記事の一覧ではありません。Pocket、Instapaper、Omnivore、Readwise Reader、wallabag、Readeck、Raindrop、OneTab、Kindle、ブラウザーのブックマークのいずれかから書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>ここでは使えない正規表現です: {reason}。グループ、選択、繰り返しは使えますが、後方参照と先読みは使えません。</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>破損した文字が含まれるため、正規表現ではありません。入力し直してください。</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>ウェブページではなく{kind}です。ファイルに保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>これは同期されなくなりました。「設定 → 同期」で追加し直してください。</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>一度に表示できるより多い、または大きい画像があります。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>このページにはウェブのアドレスがありません。ファイルに保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>このページは記事の一覧です。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>パターンが {most} 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>パターンの繰り返しが多すぎます。波かっこの中の数を小さくしてください。</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>このシステムにはパスワードを保管するキーリングがありません。自分だけが読めるファイルに保存するか、毎回入力してください。</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>この文章は貼り付けたもので、保存されていません。貼り付け直してください。</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>このページ全体が{kind}のようです。自分で判断できるよう、何も隠していません。</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>翻訳のスレッド数</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>ページのタイムアウト</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>題名と本文の言語が異なります。本文が間違っているかもしれません。</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>ページを開いたら翻訳する</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>見出しを翻訳</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>訳文の言語</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>訳文を原文の前に置く</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>翻訳。</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>既知のサイトにプリセットを使う</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>より良いものがなければスターターパッケージを使う</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>ウェブページ、両方の言語</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>届いたものはフィードではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>読み上げるもの</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>スター、オフライン保存、タグ、メモの付いた記事はずっと残ります。</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>分類ごとの扱い</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>セクションの種類ごとの扱い</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>何で翻訳するか</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>自分の記録はすでに別の場所で同期しています。先にそれを削除してください。</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>ここで付けた印は 2 分以内に送ります。オフラインでは何も送りません。</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>{host} から届いたものが破損しています。再試行してください。</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>{host} から、求めていない方式（{name}） で圧縮されたものが届きました。{advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>ページの各部分の場所を CSS セレクターで、コンマで区切って指定します。</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>ウィンドウが開いている間、デスクトップの自動起動フォルダーに項目を置きます。</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>列の最大幅</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>単語帳に別の指定がないかぎり、このレベルまでの単語を知っているものとします。</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>{path} を読む権限がありません。権限を変更するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大／縮小</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP アーカイブまたはオフィス文書</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>動画ファイル</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>動画または画像ファイル</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>画像、音声、動画のいずれか</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>音声または動画ファイル</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>別のプログラムのウェブアーカイブ</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>アカウント, クラウド, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>模造品や偽造品の広告</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>薬の広告</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>ギャンブルの広告</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>リンク販売や論文代行の広告</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>ローンや楽な金もうけの広告</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>海賊版の映画やプログラムの広告</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>アダルト広告</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>自分のルールに一致する: {detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>アーカイブの中のアーカイブ</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧形式のオフィス文書</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>アカウントのフォローを求めている: {detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>購読を求めている: {detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>利用やダウンロードを求めている: {detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>無効な名前</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>既知のスパムツールの文で始まる</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>まとめる, 重複, 同じニュース, クラスター</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>マークした語句を含む: {detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none または hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>既知のスパムツールの文に続いている</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>飾り記号の中にアドレスがある</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>文がない</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>リンクのタグがそのまま書かれている</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>隣のスクリプトに隠されている</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>小さすぎるか速すぎて読めない電光表示の中にある</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>背景と同じ色である</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>既知のスパムツールの乱数タグの中にある</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>検索語が {detail} 個並ぶだけで、文になっていない</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>アドレスがつながっている</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>別の文字の文字化けである</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>ページと異なる文字で書かれている</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>繁体字のページに簡体字で書かれている</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>見えないようにしてある: {detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>スパムツールの乱数タグの残りである</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>以前マークしたものに似ている</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>文字の断片でできている</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>有料掲載の表示がある: {detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>広告ページの一部である</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>コメントロボットの決まり文句である</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>単語の寄せ集めで、文になっていない</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>架空のブランド名を挙げている</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>広告のような口調で語りかけている</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>冒頭の数行にこの種のスパムの言葉がある</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>普通の文章にある助詞などの小さな語がない</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>ページと無関係な {detail} のサイトにリンクしている</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>パッケージの一覧</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>大半がこの種の内容である: {detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>大半の部分が単独でもスパムである</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>画面の外に置かれている</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>多くが単語の寄せ集めで、文になっていない</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>連絡先のアカウントを挙げている</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>{detail} のような名前</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>サイト名を次々に挙げ、入り口を示している</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>売り込み、約束、催促が一度に並んでいる</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>同じ単語を何度も繰り返している: {detail}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>広告の言い回しを使っている</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>ページの終わりより後ろにある</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>ほかのスパムの間にある</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>先頭と末尾に一字一句同じものがある</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>広告の位置にある</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>システムトレイ, 最小化, バックグラウンド, 常駐</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>システムトレイ, 通知領域, バックグラウンド, 常駐</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system、none、または http://… や socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>ディスクがいっぱいです。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクのエラーです</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>フォルダーがなくなりました。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>フォルダーがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>フォルダーが読み取り専用です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>名前として使えません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>名前が長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>ページに同じような部分がほかに {detail} か所ある</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>ページが単語の寄せ集めで、文になっていない</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>同じ語句がページの先頭と末尾にある</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>システムに拒否されました。別のフォルダーか名前を選んでください。</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>ページ全体がスパムのようである</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>この言語</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>見えないほど小さい</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>種類不明のデータ</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>更新, 再読み込み</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>更新, 再読み込み, 間隔, 自動</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>この種のスパムの言葉を使っている: {detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden または opacity 0</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>プログラムに見つからないような書き方をしている</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>自分でマークした</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>このサイトのこの場所を以前マークした</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>この文章を以前マークした</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>ディスクの割り当てがいっぱいです</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>ディスクの割り当てがいっぱいです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address} から届いたのはフィードでもページでもなく、応答 {status} です。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address} は、このコンピューターでだけ購読しています。</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address} はウェブのアドレスではありません。</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>{browser} にこのプログラムを登録できませんでした（{cause}）。{place} に書き込めるようにして、再試行してください。</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>{most} 件を超える {count} 件のフィードを除外しました。</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>一覧で {count} 件のフィードが重複していました。</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>以前に保存した {count} 件のページは大きすぎて同期できないため、ここだけに残ります。不要なページを削除してください。</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host} から応答がありましたが、訳文ではありません。アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host} からエラーが返りました（{status}）。後で再試行してください。ここでの変更はそれまで保留されます。</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host} は応答しますが、フィードのサービスではありません。アドレスを確認してください。先にサービスの設定でプログラムを許可する必要があるかもしれません。</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host} からのダウンロードが {done} MB で途切れました。届いた分は残っています。再試行すると続きから始まります。</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host} は今応答できません（{status}）。後で再試行してください。FreshRSS では、設定でプログラムからの利用がオフの場合もこうなります。</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host} は今翻訳できません（{status}）。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host} が本物の {host} だと確認できないため、ページを取得していません。証明書が間違っているか期限切れ、または盗聴されている可能性があります。このコンピューターの時計を確認するか、別のネットワークで再試行してください。</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host} から {seconds} 秒以内に届きませんでした。再試行するか、設定で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host} が {what} を受け付けませんでした。理由を知るには、そのサービスで試してください。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} が応答しません。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host} にプログラムが拒否されました。キーを確認してください。</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host} にログインできません。名前とパスワードを確認してください。プログラム用の別のパスワードがあるサーバーも多くあります。</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host} に {user} でログインできません。名前とパスワードを確認してください。FreshRSS や Miniflux などでは、設定で決めるプログラム用の別のパスワードが必要です。</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host} が接続を受け付けません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host} に障害があります（{status}）。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host} にモデル {model} がありません。あるものを選んでください。</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host} の容量が足りません。空き容量を増やして同期し直してください。ここでの変更はそれまで保留されます。</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host} にそのページはありません（{status}）。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host} はウェブのアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host} はプログラムからの閲覧を拒否しています（{status}）。{advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host} が自分のネットワークの外を指すようになったため、何も送っていません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host} にログインできるのは登録されたプログラムだけで、このプログラムは登録されていません。そこでフィードを書き出し、ファイルをここで読み込んでください。</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host} にフィードが 1 つもなくなっているため、ここでは何も変更していません。それで正しければ、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host} はお使いの地域でこのページを表示できません (451)。同じニュースを別のサイトで探してください。</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host} にはもうありません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host} が示すサイズはどのパッケージよりも大きいため、何も取得していません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host} は暗号化なしで提供しているため、何も取得していません。別の場所から入手し、ファイルからインストールしてください。</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host} が転送を繰り返し、ページにたどり着けません。{advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host} が安全なアドレスから安全でないアドレスへ転送しようとしたため、拒否しました。信頼できるなら {target} を自分で開いてください。</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host} がこのコンピューターまたはそのネットワークのアドレスへ転送しようとしたため、拒否しました。必要ならアドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host} がウェブページではないもの（{scheme}） へ転送しようとしたため、拒否しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host} がリクエストを拒否しました（{status}）。後で再試行するか、ファイルからパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host} がリクエストを拒否しました (400)。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host} からパッケージ以外のものまで届きます。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host} から何も、またはほとんど届かなくなりました。届いた分は残っています。再試行すると続きから始まります。</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host} からページではなく応答 {status} が届きました。{advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host} からパッケージではないものが届きました。ネットワークがサインインを求めている場合は、ブラウザーでページを開いてサインインし、再試行してください。</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host} から届いたものを読み取れないため、何も変更していません。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host} は今これ以上受け付けません (429)。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host} がこれ以上のリクエストを受け付けないため、しばらく接続しません。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host} が送信内容を別のアドレスへ回そうとしたため、拒否しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host} のこのページを見るにはログインが必要です。{advice}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>{name} を読み込めません（{cause}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>{name} を展開できませんでした（{reason}）。ディスクの空き容量を増やすか、権限を変更してください。</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name} は本として大きすぎるため読み込んでいません。別の版を入手してください。</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name} は {most} 語を超えるため追加していません。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name} はパッケージではなくウェブページです。ネットワークのサインインページかもしれません。ブラウザーでページを開いてサインインし、パッケージをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name} はすでに辞書に入っています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name} は言語パッケージという名前ですが、中身は別のものです。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name} は破損しています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name} は空です。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name} は不完全か破損しています。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name} は販売元によって保護されています (DRM)。販売元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name} は EPUB の本ではないか、破損しています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name} はこのプログラムのバックアップではありません。「バックアップ」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name} は対応している辞書ではありません。.ifo (StarDict)、.index (dictd)、.zip (Yomitan)、.mdx (MDict) のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name} は言語パッケージではありません。.argosmodel で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name} は 2012 年より前の方式 (LZO) で圧縮されています。新しい版を探してください。</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name} は購入者専用に暗号化されているか、新しい形式の MDict です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name} には、同じ場所に {other} が必要です。両方を 1 つのフォルダーに置き、{name} を選び直してください。</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name} はパッケージの場所を示すだけです。パッケージ本体をダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>{name} の読み込みに時間がかかりすぎました。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>{folder} に {needed} MB 必要ですが、空きは {free} MB です。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>{path} を読み込めません（{cause}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>{path} を使用できません（{cause}）。読み書きできるようにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>{path} に書き込めないため、終了すると何も残りません。権限を変更するか空き容量を増やして、起動し直してください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path} が破損していて修復できないため（{cause}）、終了すると何も残りません。空き容量を増やし、フォルダーに書き込めるようにして、起動し直してください。</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path} は通常のファイルではありません。パイプから読むには - を使ってください。</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path} はほかの人も読めるため、パスワードを使いません。自分だけが読めるようにし (chmod 600)、中のパスワードを変更してください。</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>{path} に書き込めないか、ディスクがいっぱいです。保存したページは読めますが、新しいものは残りません。権限を変更するか空き容量を増やして、起動し直してください。</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>{program} を起動できませんでした（{cause}）。別の音声を選んでください。</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size}/{total}</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source} は本 (EPUB) です。末尾が .epub のファイルとして保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source} は破損した gzip ファイルです。取得または保存し直してください。</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source} は記事の一覧であるフィードです。読むには購読してください。</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source} はブックマークの一覧です。残すには読み込んでください。</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source} はフィードの一覧です。購読するには読み込んでください。</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source} は空です。別のページを開くか、このページを保存し直してください。</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source} は {limit} MB を超えています。ニュースのページにはありえない大きさです。小さいページを開くか、記事だけを保存してください。</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source} はパッケージとしては大きすぎます。別のファイルかフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source} はウェブページや文章ではなく、{kind}です。対応するプログラムで開いてください。</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed} はアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url} は {limit} MB を超えるため中止しました。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url} はアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url} は画像ではなく {media_type} です。見るにはブラウザーでページを開いてください。</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url} はウェブページではなく {media_type} です。文章のページを開いてください。</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url} はウェブのアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url} の行き先はこのコンピューターとその周辺だけが知る場所のため、拒否しました。必要ならアドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url} はこのコンピューターまたはそのネットワークにあり、ページから開くことはできません。必要ならアドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>「{name}」を読み込めませんでした: {cause}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>「{name}」を書き込めませんでした: {cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>「{text}」を解釈できません。タグ、#id、.class、[attribute=value] を使ってください。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>ライブラリがなくなっていますが、コピーはあります。</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>最新のコピーを復元しますか、それともコピーを残して新しいライブラリを作成しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>オフライン保存をやめる</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>タグ: {0}</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>メモを変更…</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>ハイライトを外す</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>まず文を選んでください</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>ページ全体について:</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>メモを破棄しました</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>ハイライトしました</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>ハイライトを外しました</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>すべてのメモを書き出す</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>コメントを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>文字コード…</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>購読…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>元のページを開く</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>このコンピューターには{0}のフォントがなく、文字が四角で表示されます。インストールして（Noto にはすべての言語のフォントがあります）、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>この言語</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>それでも読む</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}%</translation>
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
        <translation>これはフィードの文章です。</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>ページを取得できませんでした。これはフィードの文章です。</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>このリンクはディスク上のファイルを指しています。必要ならそのファイルを開いてください。</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>{0} 件のページのうち最初のものです。「進む」で次に移ります。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>これはフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>文章が長すぎます。ファイルに保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>アドレス、文章、ページのどれもありません。コピーしてから再試行してください。</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>ページと文章 ({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>言語パッケージ (*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>保存したページを開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>開いています · {0} kB</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>サンプルページ</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>スターターパッケージ（粗い訳）</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>このコンピューターの {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}、英語経由</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>言語パッケージ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターのパッケージ</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>粗い訳</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>{0} があります</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>破損、使用停止</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>ダウンロード可能</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>約 {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>一覧が空です。更新してください。</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>フル · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>言語パッケージをインストール</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>言語パッケージ (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>言語パッケージ {0} をインストールしますか？</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>言語パッケージ · {0} MB</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} をインストールしました。</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} を削除しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>言語パッケージ…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>言語パッケージ</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>スターターパッケージでは、ニュースの 10 文のうち約 {0} 文が正しく訳されます。フルパッケージのほうが読みやすく、正しい文も増えます。ダウンロードは 1 回（約 {1}）で、インストール中にディスク約 250 MB、翻訳中にメモリ 150 MB を使い、その後は接続も不要です。</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>言語で絞り込む</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>Argos からパッケージの一覧を取得します</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>より良いものがなければスターターパッケージを使う</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>ファイルからインストール…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>フォルダーからインストール…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>サーバーを使う…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} をダウンロード中</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>{0} をこのコンピューターから削除しますか？ ほかの Argos のプログラムでも使えなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>{0} をインストール中</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>言語パッケージをインストール</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>言語パッケージ (*.argosmodel *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>展開済みのパッケージをインストール</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>一覧を取得中</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>中止しました。ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · 確認中</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/秒</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, all its parts</source>
        <extracomment>So many characters of a block are shown: enough to know it by, and laid out in no time. Pixels at the base font: the names of parts beside the text, where there is room for them. Steps of the keys, in blocks.</extracomment>
        <translation>ページのすべての部分</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}、非表示</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>この段落、今回のみ</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>この部分全体、今回のみ ({0})</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>{0} では常に – {1}（{2}）</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>保存したページでは常に – {0}（{1}）</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>このサイトでは常に表示</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>このページには画像があります。</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>フォルダーで同期</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>サーバーで同期</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>パスフレーズを自分だけが読めるファイルに保存する</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>作成したものがすべてのコンピューターで使えるようになります。ハイライト、メモ、スター、タグ、単語、自分の訳文、ルール、保存した検索、長い記事の読書位置、どのアカウントにも属さないフィードです。設定のページでチェックを入れると、保存したページも同期されます。</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>Syncthing、Dropbox、Nextcloud、USB メモリなどでほかの端末に届くフォルダーを選び、そちらでも同じフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>サーバー上のフォルダーのアドレスを入力し、ほかの端末でも同じアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>パスフレーズですべてのファイルを暗号化し、途中で読まれないようにします。すべての端末で同じものを指定してください。忘れるとファイルは二度と開けません。</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>ほかの人がフォルダーを読めないなら、空のままでかまいません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>すべての端末に共通のフォルダー</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>内容を確認しています…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>練習を終える</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>めくる</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>{1} 文中 {0} 文を表示</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>隠せる訳文がありません。</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>すべてオフラインで読めます</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>保存した記事を翻訳しました</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>保存した記事を翻訳中 · {0}/{1}</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>記事を準備中 · {0}/{1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>題名: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>筆者: {0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>筆者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>取り除く部分</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新しいサイト</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>記事のプロパティ</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>正規のアドレス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>By</source>
        <translation>筆者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日時</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻訳に使用</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0} (UTC{1})、こちらでは {2}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>検索する場所(&amp;I):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <extracomment>Keys with arrows, which Qt calls &quot;left key&quot; for Taiwan, as the button of a mouse is called.</extracomment>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>このニュースのほかの報道は見つかっていません。報道が複数あるものを選んでください。</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>自分の訳として保存しました</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>自分の訳を取り消しました</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>部分を表示しました</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>部分を隠しました</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>隠した部分を表示しました</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>部分を隠しました</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>スパムにしました</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>本文に加えました</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>スパムではないものにしました</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>広告ではない</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>スパムではない</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>原文と訳文をコピー（文）</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>原文と訳文をコピー（段落）</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>単語を調べる</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>ほかの訳…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>ここから読み上げる</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>この段落を読み上げる</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>この段落を隠す</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>この段落はスパム</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>{0}と{1}を非表示</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>スパム、表示中</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>広告、表示中</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>ナビゲーション、表示中</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>関連記事、表示中</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>コメント、表示中</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>共有ボタン、表示中</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>法的表示、表示中</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>その他の部分、表示中</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>目印あり</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>訳文が原文と同じです。</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>数字が原文と異なります。</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>否定が抜けたか加わった可能性があります。</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>訳文に繰り返しがあります。</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>訳文が原文よりかなり短くなっています。</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>訳文が原文よりかなり長くなっています。</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>言語パッケージの知らない単語があります。</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>言語パッケージはこの文に自信がありません。</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>サーバーがこの文を訳さなかったため、パッケージが訳しました。</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>自分の訳</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}: {1}
クリック: この単語を知っている</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation>／</translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>新しいバージョンを確認しています…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>最新のバージョン {0} です。</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>Bilingual Reader {0} があります</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>現在のバージョンは {0} です。ダウンロードもインストールも行っていません。新しいバージョンは、今のものを入手した場所かプログラムのホームページから入手してください。</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>ホームページを開く</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>ほかの報道</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>並べて読む</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>別の報道をこれと並べて読みます</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>通信の記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>通信は行われていません。翻訳が通信を行うことはありません。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>筆者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法的表示</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>広告ではない</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>スパムではない</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>その場に表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>常にここで…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>タブで開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>記録から消す</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>元のページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>両方の報道を並べて読む</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>同じニュースではない</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>スパムではない</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>単独の記事にしました</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>この文章: {0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>ページのこの場所: {0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>この語句を含む部分: {0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>一致する部分: {0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>学習した内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>まだありません。スパムかどうかをマークすると学習します。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>保存したページ</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>この言葉を含むものは、ライブラリにまだありません。</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>まず検索する言葉を入力してください</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>まず文章の単語を選択してください</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>「{0}」の新しい記事をお知らせします</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>「{0}」をソースに加えました</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>新しい記事を知らせる</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} を削除しました</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>この言葉を含むものはライブラリにありません。保存していないページは見出しと要約だけで検索します。</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>「{0}」でも検索</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>もう一方の言語でも検索</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>原文と訳文（文）をコピーしました</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>原文と訳文（段落）をコピーしました</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>まず文を選んでください</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>まず段落を選んでください</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>記事の {0}% に当たります。それでも隠しますか？</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} パーセント</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{1} 個中 {0} 個を非表示</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>セクションを絞り込む</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>ページを開くと、その部分がここに並びます。</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>これを含むセクションはありません。</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>ページのセクション</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>選択した文章</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>ページとして読む</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>名前や説明にこの言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>既定値に戻す: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>セクションサイドバーで</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>セクションへ移動</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>表示／非表示</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>スパムにする</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>スパムではないものにする</translation>
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
        <translation>サイト</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>セクションの種類</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>この例外を削除</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>{0} の例外を削除</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>読み上げるもの</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>読み上げを止める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>{1} 文中 {0} 文目</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>この言語の音声がありません</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>音声 {0} が止まったため、{1} で続けます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation>オフラインモード</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>翻訳はこのコンピューターの中だけ</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>翻訳はネットワーク内の {0} へ</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>翻訳は {0} へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>文字の大きさ。クリックすると 100% に戻ります</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>文字の大きさ {0} パーセント</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>オフライン保存したものはありません。</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>オフライン保存をやめる</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>保存した訳文を消去</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>最も古い日付</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>ライブラリの使用量</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>保存した記事</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>保存したページ</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>保存した画像</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>訳文</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>オフライン保存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StoryActionsController</name>
    <message>
        <source>Open in tabs</source>
        <extracomment>So many stories are opened in tabs without a question.</extracomment>
        <translation>タブで開く</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>この記事はライブラリにもうありません。</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>この一覧に未読の記事はもうありません</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>これより前の記事はありません</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スターを付けました</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>スターを外しました</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>既読にしました</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>未読にしました</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>このページはライブラリにありません。先にスターを付けるかオフライン保存してください。</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>まず一覧で記事を選んでください</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて読みました。</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · 隠す</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · 表示</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>訳文に一致</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>もう一方の言語に一致</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>{0} にもあり</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>{0} も報道</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>ルールで非表示</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>ルールを削除しました</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>記事のルール</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>{0} に一致</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>「{0}」を含む</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>調べる対象</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>語句（どちらの言語でも）</translation>
    </message>
    <message>
        <source>where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>記事を隠す</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>筆者</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>同期日時: {0}</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>{0} まで接続しません</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期できていません</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>{0} を追加しました。記事を取得しています</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>{0} を追加しました。自分の記録がここに送られます</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0} を同期しました</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>アカウントを追加すると、FreshRSS、Miniflux、The Old Reader、BazQux などのフィード、フォルダー、未読、スターを取り込めます。フィードはサービスが取得し、ページを開いて整理し翻訳するのはこれまでどおりここです。</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>フォルダーまたはサーバーを通じて、自分の記録（ハイライト、メモ、スター、タグ、単語、自分の訳、ルール）をほかの端末に届けます。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>フォルダーで同期…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>サーバーで同期…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>保存したページも画像とともに同期する</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>パスフレーズを入力…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>{0} を今すぐ同期</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>フィードをここに残す</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>同期をやめる（内容はそのまま）</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>フィードをここから削除</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>ほかのタブを閉じる</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>右側のタブを閉じる</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}、タブ {1}/{2}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>タグを保存しました</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>この記事のタグ（コンマ区切り）:</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>これらの記事すべてのタグ（コンマ区切り）:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>タグの変更を破棄しました</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} を削除しました</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>翻訳を中止しました</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>保存した訳文を消去しました。</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>このページはすでに{0}です。</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>{0}で読む</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>{0}から{1}に翻訳できる言語パッケージがまだありません。</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>ファイルからインストール…</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>{0}から翻訳 · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>{0}から翻訳 · {1} · オフライン</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>より良い翻訳 (100 MB)…</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>一語ずつ訳すため、大意はつかめますが、誤った文もあります。大事な点は原文と見比べてください。</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0}代わりに、このコンピューターのパッケージで翻訳します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>翻訳中 {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>翻訳中 {0}/{1} · 残り {2} 秒</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>翻訳エンジンを再起動しています…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>翻訳エンジンを再起動</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>翻訳しました</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>{0}の音声を削除</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>言語ごとに最適なもの。</translation>
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
        <translation>辞書にありません</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>どの辞書にもありません。「辞書…」でこの言語の辞書を追加できます。</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>まず単語を選んでください</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>これは学習する単語ではありません</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>単語はまだありません。記事で単語を調べて {0} を押すか、知っている単語を読み込んでください。</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>該当する単語はありません。</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>単語をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} を削除しました</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>単語の一覧 (*.tsv *.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>知っている単語を読み込む</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>単語帳を書き出す</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}、{1} として保存しました。</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>調べた</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>単語を検索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての単語</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>調べた</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>レベルなし</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語帳</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>ウィンドウの表示。ライブラリとして変更せずに使用。</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>言語パッケージの形式。その配布物 argos-translate-lt は MiniSBD (AGPL-3.0) もインストールしますが、このプログラムは読み込みません。</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>翻訳モデルをこのコンピューターで動かします。</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>中国語・英語辞書。MDBG とそのコミュニティーによるものです。</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>スターターパッケージ</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>このプログラムのために一部 CC-CEDICT から作られた、英語と中国語の最初の翻訳。出典は各パッケージに記載しています。</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>HSK レベル別の中国語の単語。drkameleon によるものです。</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>レベル別の英単語。『CEFR-J Wordlist Version 1.5』（東京外国語大学 投野由紀夫研究室作成）は、このように出典を示せば自由に使えます。C1 と C2 は Octanove Labs によるものです。</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>Anki のカードのパッケージを書き出します。</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>中国語フォントのないシステムのための文字。サブセットです。</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>ページを読み取り、整理します。</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>ページを取得します。</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>文、言語、文字、単語、ピンインを扱います。</translation>
    </message>
</context>
</TS>
