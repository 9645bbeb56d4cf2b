<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>关于双语阅读器</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>双语阅读器 {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>把外语新闻网页清理干净，并在旁边附上离线译文。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>翻译只在本机进行。您读的内容不会发往任何地方；程序的每次联网都列在“联网记录”中。</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>界面的这种语言只是草稿，翻译时没有以它为母语的人参与。手册“语言和翻译”一页说明了怎样帮忙。</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>本程序采用了以下作品</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>把密码存在只有我能读取的文件里</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>本系统没有保存密码的密钥环。不存入文件的话，每次启动后都要重新输入。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>许多服务为程序另设一个密码：FreshRSS 在“个人资料 → API 管理”，Miniflux 在“设置 → 集成 → Google Reader”。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>打开网址…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>书, 电子书, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>打开剪贴板中的内容</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>在浏览器中打开原网页</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>复制句对</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>复制段落对</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>文章属性</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>历史, 订阅, 文章</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>保存的搜索, 智能订阅, 书架, 提醒</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>关注选中的词</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>提醒, 通知, 保存搜索, 关注词</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>下一篇未读</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>并排阅读两篇报道</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>同一事件, 对照, 并排, 分屏, 比较</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>离线保存</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>切换已读/未读</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>从资料库中删除</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>高亮此句</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加笔记…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>将更早的标为已读</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>排序和筛选…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>顺序, 最早, 长度, 难度, 语言, 仅未读</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>添加订阅…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>更新全部订阅</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>文章规则…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>导出全部笔记…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>制作文摘…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>电子书, EPUB, 文摘</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>存储空间…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>准备离线阅读</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket, 搬家</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>导出订阅（OPML）…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>保存全部, 复制, 换电脑, 迁移</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部内容…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>迁出, 归档, 存档, 备份, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>还原, 放回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>打开示例页面</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>快捷菜单</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>在两种语言中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>逐段对照</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>译文在前</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>内容分区侧栏</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>文字恢复 100%</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>两栏同步滚动</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>用按键在正文中移动光标</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>显示本页图片</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>始终显示本站图片</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>下一处可疑内容</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>上一处可疑内容</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>标为垃圾内容</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>不是垃圾内容</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>在原处显示隐藏的内容</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>在本站始终隐藏此类内容…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>在网页上选取正文</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>学到的规则…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>交换语言</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>其他译法…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>语言包…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>联网记录…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>网络, 连接</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>查词</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>逐句练习</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>揭开下一句</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>重新遮住上一句</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>汉字上方标注拼音</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>为超出我水平的词加注</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>把这个词加入生词本</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>我认识这个词</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>生词本</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>词典…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict, 星际译王, 词库, 辞典</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>导入已认识的词…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>导出生词本…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, 记忆卡片</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>帮助, 文档, 怎么用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>检查新版本…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>从浏览器发送网页…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>清除阅读记录</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>清除已保存的译文</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>首选项, 选项</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>导入订阅或收藏的文章…</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>朗读此段</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>跳到下一句</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>回到上一句</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>加快语速</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>放慢语速</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>朗读原文</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>朗读译文</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>原文译文轮流朗读</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>添加订阅</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>到常见位置查找</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>打开的网页带有订阅源：请按“查找”，或从下列中选择：</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>在您自己的网络中，尚未访问</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>请选择要订阅的内容。</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>此页面没有注明订阅源，但许多网站其实都有。</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>网站或订阅源的网址</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>由这台电脑抓取</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>由谁抓取订阅</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>输入网址，或从下列中选择：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>网址或文件路径</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>页面的网址；按回车打开</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>粘贴并打开</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>连接已加密</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>这是文件或文本，没有连接</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>请先选中一个已译出的句子</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>今后“{0}”始终译为“{1}”</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>其他译法</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>正在查找其他译法……</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>采用此译文</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>恢复语言包的译文</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0}（语言包的译文）</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>您选用或写下的译文从此显示，标为您的译文，并随本文保存。</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>请选用一个，或在上面自己写。</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>语言包没有其他合适的译法。您可以在上面自己写。</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>入门语言包只有一种译法。点选上面句子中的词，可看它还可能是什么意思。</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>入门语言包只有一种译法，换用其他语言包会有更多。您可以在上面自己写。</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0}（您为此句早先的措辞所写）</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>始终将“{0}”译为</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>在本站始终隐藏</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>今后要在 {0} 上隐藏哪些内容？</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>今后要在保存的网页和粘贴的文本中隐藏哪些内容？</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>匹配正则表达式的部分：</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>隐藏这些</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>不超过我的水平</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>请在设置中填写您的水平。</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长在前</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>最易在前</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>最难在前</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>已清除阅读记录和查词记录。</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部内容</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>正在导出全部内容…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>要恢复 {0} 的备份吗？备份中的资料库和设置将取代现有的，程序会重新启动。现有内容也会另存一份，可以再恢复回来。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>备份已恢复。此前的内容已另存为 {0}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>从浏览器发送网页</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>在浏览器中点一下，网页就会在这里打开，内容与浏览器中看到的一样：包括登录后的内容和脚本加载的内容。网页只在本机的程序之间传递，不会发往别处。</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. 可以发送网页的浏览器</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>本机上没有找到浏览器。请安装 Firefox、Chrome 或 Edge，然后重新打开此窗口。</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. 扩展</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. 点击</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>点击扩展的按钮即可发送网页，也可以按 Alt+Shift+Y。</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium、Chrome、Edge、Brave、Vivaldi：打开 chrome://extensions，开启“开发者模式”，选择“加载已解压的扩展程序”，再选择下面的文件夹。</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox：打开 about:debugging#/runtime/this-firefox，选择“临时加载附加组件”，再选择下面文件夹中的 manifest.json。Firefox 关闭后，扩展需重新加载。</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>扩展所在的文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – 程序的位置已变动；勾选即可重新连接</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>色情</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>赌博</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>假货</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>贷款理财</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>卖链接</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载站</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>小说站</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>黑客</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>其他垃圾内容</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>赞助内容</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>关注我们</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>邮件订阅</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>我的语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>逐段对照</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>LibreTranslate 服务器</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>淡化译文</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>模糊译文</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>淡化原文</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>模糊原文</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>原文译文轮流</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>仅记录问题</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>请选中网页的一个部分：点击它，或用方向键移过去。</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>这不是正文</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>这是正文</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>哪些是正文？</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>没有这样的操作。</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>已取消离线保存</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n 个已隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n 个显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}：%n 篇新报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>已为您略去 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
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
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>加入了 %n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改了 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>%n 个新词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>导入 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 篇已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 条无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>%n 行没有词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>共联网 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>%n 处垃圾内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 处垃圾内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>%n 处广告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>此处隐藏了 %n 处广告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>此处隐藏了 %n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>有 %n 个部分像是：{0}。要隐藏吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>已将 %n 篇标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>已将 %n 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>已为 %n 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>已取消 %n 篇文章的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>已保存 %n 篇文章的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>所选的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>找到 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>现在有 %n 篇匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>有 %n 句未能翻译：点击 ↻ 重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n 项待同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>%n 篇文章已备好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n 篇未能获取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>现已订阅 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n 个早已订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>保留了 %n 个搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>%n 个离线保存的网页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>本页的 %n 段将作为正文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>将隐藏本页的 %n 段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>已关闭 %n 个标签页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>要在标签页中打开 %n 篇文章吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>已选中 %n 篇文章：向下滚动后再按一次，可选中更多。</numerusform>
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
        <translation>请在列表中选择要删除的内容</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>未删除任何内容：此页不在资料库中。</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>已删除笔记</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>已取消高亮</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>已忘记此页面</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>列表已清空</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>已复制，其中不含您读的任何内容。</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>词典 ({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>正在添加另一部词典，请稍候。</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>正在添加词典：{0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>从现在起也会查《{0}》</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>已移除《{0}》</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>您所指的词也会自上而下在这些词典中查找。</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>添加 StarDict（.ifo）、dictd（.index）、Yomitan（.zip）或 MDict（.mdx）词典，也可以拖到这里。您所指的词也会在其中查找。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>查找语言</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>收词</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>请移除后重新添加。</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>《{0}》所查词的语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>已在生词本中：{0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → 换词</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>收入生词本</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>已认识</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>已认识 {0}</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>摘要：{0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>文摘已在制作中</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>星标文章</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>未读文章</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>含“{0}”的文章</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>制作文摘</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>哪些文章？</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>“{0}”中的文章</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>离线保存的文章</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>最近一周的文章</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>没有这样的文章</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>正在制作文摘，可能需要一些时间</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>文摘已完成：{0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>无法制作文摘。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>用两种语言搜索</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>离线保存</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>生词本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>读过的页面会列在这里。</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>按 E 高亮句子，或按 Shift+E 添加笔记，它们会列在这里。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>此处没有符合所选条件的文章。</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>按 S 给文章加星标，它就会列在这里。</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>按 K 离线保存文章，没有网络也能阅读。</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>还没有订阅。订阅您常看的网站，它们的新闻就会出现在这里。</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>添加订阅…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>全部已读。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>此标签页中没有打开任何内容</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>您想读什么？</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>在上方输入网址，或把网页拖放到这里。</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>用什么翻译</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>如果需要的话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>随程序附带，或只需下载一次，此外什么都不需要。</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>放在一个地址后面的 Argos Translate：家里的、学校的、编辑部的都行。</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>在 Ollama、llama.cpp、LM Studio 等程序里运行的模型。译文读起来最好，但比较慢；它译不好的句子由语言包来译，并加上标记。</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>它在这台电脑上运行。您翻译的内容不会离开这里。</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>您翻译的网页中的句子会发送到您自己网络中的 {0}。标题和您没有打开的网页不会发送。</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>您翻译的网页中的句子会发送到互联网上的 {0}，运营它的人可以读到这些句子。标题和您没有打开的网页不会发送。</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>正在询问 {0}…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>译文：{0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>它有回答，但不是译文。</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>语言：{0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>发送到 {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>订阅…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>关闭离线模式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>订阅源内容较少时打开网页</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>订阅源中的文本</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>订阅源中的文本，再询问是否打开网页</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>除非我懂该语言</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>与所有订阅相同（{0} 分钟）</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>与所有订阅相同（是）</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>与所有订阅相同（否）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>启动时更新</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>打开文章时显示</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>翻译标题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>上次收到的内容有损坏或过长：可能缺少一些文章。</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>不再更新。</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>上次更新：{0}。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>尚未更新。</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>下次：{0}。</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>已订阅 {0}</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>添加订阅…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>还没有订阅</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>正在更新订阅 · {0}/{1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0} 位于您自己的网络中，某个网页或列表把它列为订阅源。</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>向它获取新闻</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>{1} 个订阅源中有 {0} 个无法获取</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>删除已读文章</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>把同一事件的报道放在一起</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>离线保存全部未读文章</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>已取消订阅；其星标和离线保存的文章保留</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>文件夹已移除</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>在两种语言中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>网页语言</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>您阅读的语言</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>查找更好的语言包…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>使用服务器…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>打开示例页面</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>在上方输入网址，把网页拖到这里，或打开资料库。</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>请选择两种不同的语言。</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>还没有这两种语言之间的语言包。正文照样会提取；装好语言包后才有译文。</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>已就绪：{0}。</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>程序自带一个小的入门语言包：译文粗略，但不需要联网。更好的语言包约 100 MB，可以现在或以后下载。</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>已就绪：{0}，无需联网。</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>查找语言包…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>打开网页，程序会提取正文，并在旁边附上译文。</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>左右对照，阅读外语新闻</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>打开网页，程序会提取正文，并在旁边附上译文。一切都在本机完成。</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>网页语言</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>译成</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>只有中文网页或译成中文的网页才会加注。</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>请先设置您的水平：超出该水平的词会加注。</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>设置我的水平</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}：已认识</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>页面中的名称</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>始终译为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>订阅和文章列表 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>离线保存</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>导出订阅</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>订阅列表 (*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>已离线保存，没有网络也能阅读</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>“{0}”的快捷键</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>“{0}”的默认快捷键</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0} 已用于“{1}”，请先更改它。</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>页面的语言和阅读的语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>本页译为</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>所有页面都译为{0}</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>更多语言…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>规则已保存</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>规则已删除</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>学到的内容已全部清除</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>保存学到的规则</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>在新标签页中打开链接</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>保存以后再读</translation>
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
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – 双语阅读器</translation>
    </message>
    <message>
        <source>This is a mistake of the program; what you read is safe. Report it, please: the diagnostics say what happened.</source>
        <translation>程序出错了；您读的内容没有丢失。请报告此问题：诊断信息中写明了经过。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>双语阅读器</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>将网页、网址或语言包拖放到这里</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>手册是英文的：还没有人翻译它。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>内容分区</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>其中有同名的文件和文件夹。</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>其中有文件名称不安全：{name}。</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>在该语言对中，名称始终按您指定的方式翻译。</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>有一个选择器是空的。请填写或删除。</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>高级。</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>包括尚未到更新时间的订阅，除非其属性另有设置。</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>互联网上的地址必须以 https:// 开头，以免途中有人看到 {host} 的密码。请更正。</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>互联网上的地址必须以 https:// 开头，以免发送到 {host} 的内容在途中被人读到。请更正。</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>正在安装另一个语言包。请在完成后重试。</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>另一个窗口正在修复资料库。请稍后重试。</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>另一个窗口正在同步。请稍后再试。</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>外观。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>启动时更新所有订阅</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>中文（繁体）</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字字形</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>网页清理。</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>关闭窗口后保留托盘图标</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>世界语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>按网站例外</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>适用于属性中未另行设置的订阅；网站可能要求更长的间隔。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>设备 {machine} 的文件已损坏，已略过。请在那台设备上再同步一次。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation>这里无权读取设备 {machine} 的文件，已略过。请确认你有权读取其他设备写在那里的文件。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>设备 {machine} 的文件是用另一个密码短语加密的，或在途中被改动过，已略过。请在所有设备上使用同一个密码短语。</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>设备 {machine} 的文件由本程序的更新版本写成，已略过。请更新这里的程序。</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>放在服务器上的文件需要密码短语，以免那里有人读到。请输入一个。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>固定译名</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>西文字体</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>不论用哪种语言；空闲时在本机查找。</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>其中有文件超出了自己的文件夹。</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>其中有链接或设备：{name}。</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>其中有 {count} 个文件；语言包最多 {most} 个。</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>其中“{rest}”出现两次。</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>它的压缩方式与语言包不同。</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>它已损坏。请重启本程序以修复。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>它已加密。</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>它无效。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大。</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>其中必须恰好有一个文件夹。</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>翻译一个句子用时太长。</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>读取耗时过长，已放弃。网站可能有问题，请稍后重试。</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>解包后远大于其本身。</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>解包后有 {size} GB，超过任何语言包。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>其中的文件互相重叠。</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>没有注明语言。</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>metadata.json 缺失或无法读取。</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>缺少 metadata.json。</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>metadata.json 无效。</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>metadata.json 太大。</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>模型已损坏。</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>缺少模型。</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>目标前缀无效。</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>缺少分词器。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>各操作的快捷键</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>快捷键。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>吉尔吉斯语</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>语言。</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>从标记中学习</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>标出存疑的句子</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>需要记住读过的网页；没有保存的会重新获取。</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>期间仍会更新订阅；“退出”会结束程序。</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>没有名为 {name} 的账户或文件夹。请查看：sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>关闭动画效果</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>此页面中没有找到文章；页面上的内容都在侧栏里。</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>所有副本都无法读取。已新建资料库，副本仍予保留。</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>还没有可同步的地方。请先选择一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>{path} 是空的。请把密码短语写在里面。</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>未保存任何设置，因为无法读取 {path} 中的设置。请修好该文件或将其改名，然后重新设置。</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>发现剪贴板中的网址时提示打开</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>学习者模式</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>只能打开 http 和 https 网址，而这个是 {scheme}:。请保存页面再打开文件。</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>请在浏览器中打开并保存该页面，再在这里打开保存的文件。</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>启动时重新打开上次打开的内容</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>汉字上方标注拼音</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>葡萄牙语（巴西）</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>自定义预设</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>隐私。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>把同一事件的报道放在一起</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>记住读过的页面</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>请移除后重新安装。</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>显示未读文章数（需桌面有托盘）。</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>两栏同步滚动</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>有多个账户或文件夹符合。请指明其中一个：{names}</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>显示图片的网站</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>中文字号</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>西文字号</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>有些字符已损坏，显示为 �。如果很多，请选择其他编码。</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>您的部分标记和规则已损坏，未被采用。判断网页时不会用到它们，请重新标记这些部分。</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>部分已保存网页的图片无法读取，未收入备份（{count} 张）；其余内容都在备份中。请重新保存这些网页，或检查磁盘。</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>垃圾内容与广告。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>同步。</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>无法生成 PDF。请换一种格式。</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>该账户已被另一个窗口移除。如仍需要，请重新添加。</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>网址中 {host} 之前带有用户名。请去掉后重试。</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>代理地址有误。请在设置中更正。</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>网址 {url} 没有指明网站。请检查。</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>无法在 {folder} 中解开备份（{cause}），未作任何更改。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>备份 {name} 被拒绝，未作任何更改。{reason}请选择另一个。</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>与 {host} 的连接失败。请重试，或在浏览器中打开该网页。</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>数据库已损坏（{state}）。请重新启动程序以修复。</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>词典无法保存：{cause}。请腾出空间，或允许写入本程序的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>词典 {name} 里没有词。请选择另一部。</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>词典 {name} 已损坏，未添加。请重新获取后再试。</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>词典 {name} 解压后超过 {size} MB，未添加。请选择小一些的。</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>订阅源超过 10 MB，未读取。请在其网站上另找一个。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>文件超过 20 MB，未读取。请把它分成几份。</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>无法使用密码文件 {path}：{cause}。请更改其权限或腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>文件或其所在文件夹不可写入，或者磁盘已满。请更改权限，或腾出空间。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>无法写入资料库所在的文件夹。请确保可以写入。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>无法使用文件夹 {folder}（{cause}）。请腾出空间，或确保它可以写入。这里的改动会等到那时再同步。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>无法写入文件夹 {folder}（{cause}）。请更改其权限，或腾出空间。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>找不到文件夹 {folder}。请连接它所在的磁盘，或在“设置 → 同步”中另选一个。这里的改动会等到那时再同步。</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation>无法写入搜索索引。请腾出空间，或确认其文件夹可以写入。</translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>搜索索引已损坏，正在重新建立。请稍后再搜索。</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>资料库不可写入。请确保其文件和文件夹可以写入，然后重新启动程序。</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>资料库已从副本 {name} 恢复。</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>资料库 {link} 指向 {path}，但该文件不存在。请连接其所在的磁盘，或删除此链接以新建资料库。</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>资料库 {path} 不见了，但还有它的副本。请打开窗口，恢复最新的副本或新建资料库；也可以自行将 {copy} 复制为 {path}。</translation>
    </message>
    <message>
        <source>The library {path} is no longer there, so that nothing new is kept. Put its folder back, or start the program again.</source>
        <translation>资料库 {path} 已不在原处，新的内容无法保存。请把它的文件夹放回原处，或重新启动程序。</translation>
    </message>
    <message>
        <source>The library {path} was deleted, or another took its place, while it was open. All that was in it is kept as {name}; nothing new is. Start the program again.</source>
        <translation>资料库 {path} 在打开期间被删除，或被另一个文件取代。其中的全部内容已另存为 {name}，新的内容不再保存。请重新启动程序。</translation>
    </message>
    <message>
        <source>The list gives no address for this package. Refresh it.</source>
        <translation>列表中没有这个语言包的网址。请刷新列表。</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>无法保存语言包列表（{cause}）。请在磁盘上腾出空间，然后再次刷新。</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>收到的语言包列表无法使用，已保留原来的列表。{reason}请稍后重试。</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>离线模式已开启，因此没有向 {host} 发出请求。请关闭离线模式，或打开保存在本机的内容。</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>无法把语言包保存到 {folder}（{cause}）。请在那里腾出空间，或更改其权限。</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>这个语言包不是用来翻译的。请选择别的。</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>已拒绝该语言包：其中有两个分词器。请另找一个版本。</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>已拒绝该语言包。{reason}请另找一个版本。</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>无法更改 {folder} 中的语言包（{reason}）。请在那里腾出空间，或更改其权限。</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>这里没有保存 {user} 在 {host} 的密码。请重新提供。</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>图片 {name} 没有随网页一起保存。请到原网站打开该网页查看。</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>登录后无法重新打开程序：无法写入 {file}（{cause}）。请更改其权限，或腾出空间。</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>登录后程序仍会打开：无法删除 {file}（{cause}）。请自行删除该文件。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>{path} 中的设置已损坏，已使用默认设置，且不会保存任何设置。请修好该文件，或将其改名以重新开始。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>系统的密钥环已锁定或没有响应。请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>{book} 里没有 {name} 这一章。请打开这本书，另选一章。</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>{address} 不是 WebDAV 文件夹。请检查地址:Nextcloud 在文件页面底部的“设置”中显示它。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>没有文件夹 {folder}。请新建它，或另选一个。</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>它已不再同步。请在“设置 → 同步”中重新添加。</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>本系统没有可以保存密码的密钥环。请把密码存在只有您能读取的文件里，或每次输入。</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>整个网页看起来像是{kind}。没有隐藏任何内容，请您自己判断。</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>翻译器的线程数</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>网页超时时间</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>您的内容已经在一个地方同步。请先移除那一个。</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>账户, 帐号, 云, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>仿冒品和假证件的广告</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>药品广告</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>赌博广告</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>买卖链接或代写的广告</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>贷款或轻松赚钱的广告</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>盗版影视和软件的广告</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>色情广告</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>聚类, 重复, 同一报道</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>网址夹在装饰符号里</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>是连在一起的网址</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>是另一种文字的乱码</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>只是词语的堆砌，不成语句</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>提到编造的品牌</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>它用广告的口气对您说话</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>开头几行就用了这类垃圾信息的词语</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>缺少正常文字里的虚词</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>大部分内容都在说这类东西：{detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>大部分段落单独看就是垃圾内容</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>很多内容只是词语的堆砌，不成语句</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>留了联系账号</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾内容</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>用的是广告的说法</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>系统托盘, 最小化, 后台</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>系统托盘, 通知区域, 后台</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>整个网页只是词语的堆砌，不成语句</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>更新, 刷新</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address} 仅在这台电脑上关注。</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>无法将本程序告知 {browser}（{cause}）。请确保 {place} 可以写入，然后重试。</translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>有 {count} 个很久以前保存的网页超出了可以带走的大小，只留在这里。请移除不再需要的网页。</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host} 有响应，但不是订阅服务。请检查地址；也可能要先在其设置中允许程序访问。</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host} 目前无法响应（{status}）。请稍后再试；如果 FreshRSS 的设置中关闭了 API 访问，也会如此。</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host} 现在无法翻译（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host} 无法证明自己是 {host}，因此没有获取页面。它的证书有误或已过期，或者有人在窃听。请检查本机的时间，或换一个网络重试。</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host} 未能在 {seconds} 秒内发来内容。请重试，或在设置中延长时间。</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>文章很短。如果觉得缺了什么，请全部显示。</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>无法保存图片（{reason}）。请检查文件夹 {folder}。</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>词的上方显示简短释义；点击释义表示已认识这个词。</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>集束越宽，每个句子考虑的译法越多，用时也越长。</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>请在系统设置的“辅助功能”—“朗读内容”中添加一个。</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>请在系统设置的“时间和语言”—“语音”中添加一个。</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>留出一个核心</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>采用语言包的设定</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>翻译器的集束宽度</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>朗读某种语言时，可在出现的朗读栏中选择它的语音。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>到时间自动更新；离线时不更新。</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>空闲多久后释放翻译器的内存</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>为超出我水平的词加注</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>网页和列表可以提到的您自己网络中的主机</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>请用系统的软件包管理器安装 speech-dispatcher 和 espeak-ng。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>无法检查是否有新版本。{cause}</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>已读文章保留时间</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>译文缓存上限</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>未读文章保留时间</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>我懂的语言</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>学习。</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>中文行高</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>西文行高</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>自动更新订阅</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>用按键在正文中移动光标</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>不容易看出本页的哪些文字是正文。如果觉得少了内容，请选择全部显示。</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>其中有文件超出同类文件的大小。</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>服务器在“语言包…”的“使用服务器…”中设置。</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>另一个程序正在使用它。请关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>其中有不属于备份的文件。</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>其中有重复的文件，或文件过多。</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>其中有链接或设备。</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>其压缩方式与备份不符。</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>我的中文水平</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>我的英文水平</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>新闻。</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>没有能翻译 {pair} 的语言包。请安装一个，或选择其他语言。</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>文件里没有找到中文或英文的词。请选择每行一个词的列表，或第一列是词的表格。</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>在本机空闲时翻译。</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>登录后重新打开（注销时仍在运行的话）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>原句与译句之间的停顿</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>朗读。</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>句对表格</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>句对翻译记忆</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>用来翻译的服务器</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>显示文章难度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>文字太多，超过一个页面的上限（20 MB）。请只复制其中一部分。</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>压缩包解开后超过 {size} MB，没有读取。请先解压，再逐个导入其中的文件。</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>压缩包已损坏，无法读取。请在原来的程序里重新导出。</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>备份 {name} 已损坏，未作任何更改。请选择另一个。</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>备份 {name} 由更新版本的程序生成。请更新程序。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>与 {host} 的连接中断。请重试。</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>无法使用数据库。{advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>数据库文件属于另一个程序。请将其移走。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>数据库已损坏，已另存为 {name}。已新建数据库，并放入了仍可读取的内容：{count} 条。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>数据库已损坏，保留为 {name}，并新建了一个。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>数据库已损坏，已另存为 {name}。已恢复较早的备份，并补入了仍可读取的较新内容：{count} 条。</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>数据库已损坏，保留为 {name}，并恢复了较早的副本。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>数据库由本程序的新版本写入。请更新程序，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>词典已损坏。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>无法打开词典 {name}。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>磁盘报告错误。请检查后重试。</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>这不是文本文件。请选择 TSV、CSV 或纯文本文件。</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>文件太大，不像词表：最多读取 {lines} 行。请把它分成几份。</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>文件太大：最多读取 {articles} 篇文章、{size} MB。请把它分成几份。</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>无法打开该文件。请检查权限。</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>读取文件用时太久。请把它分成几份再试。</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>搜索索引正在使用中。请稍后再试。</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>标题下方显示等级和已认识的词所占的比例。</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>资料库所在的 {folder} 位于网络驱动器上。程序会以在那里也安全的方式保存；请勿在两台电脑上同时使用。</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>缺少语言包列表。请刷新。</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>从文件名 {name} 看不出格式。请使用以下扩展名之一：{endings}。</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>离线模式已开启，未更新任何订阅。请先关闭离线模式。</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>指针移到句子上时显示另一半。</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>语言包 {source}→{target} {version} 已损坏。{advice}</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>无法获取 {host} 上的语言包：本机没有连接互联网，或该网站暂停服务。请稍后重试，或从文件安装语言包。</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>该页面用脚本生成文字；这里显示的是它数据中保存的文字。</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>收到的网页已损坏。请刷新网页后重新发送。</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>网页未完整送达。请重新发送。</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>现在无法取得该网页。这是您保存的内容。</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>来自浏览器的网页已损坏。请重新发送。</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>来自浏览器的网页已不存在。请重新发送。</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>该页面没有文字。请打开原页面查看内容。</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>此网页超过 {limit} MB，新闻网页不会这么大。请打开较小的网页。</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>页面太长，没有读完；缺少结尾。请打开原页面。</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>页面非常大；结尾部分保留为没有结构的纯文本。</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>该页面似乎只显示文章的开头。请打开原页面阅读其余部分。</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>{host} 的图片过大，或者属于不予显示的类型。请在浏览器中打开该网页。</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>看不懂该预设（{cause}）。请检查其名称、域名和列表。</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>本程序还没有主页，因此没有发出查询。请到您获得本程序的地方查看新版本。</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>代理没有响应。请在设置中检查代理。</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>代理需要登录。请在设置中检查代理。</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>搜索耗时过长，已停止。请多输入几个词，或换用较少见的词。</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>{host} 的服务器出现故障（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>服务器没有返回任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>无法读取设置，已改用默认值。旧文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>无法保存设置（{cause}）。请检查文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>无法读取 {path} 中的设置（{cause}），已使用默认设置；在能够读取之前，不会保存任何设置。请更改其权限，然后重新启动。</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>网站要求减少请求，因此暂时不再访问。</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>网站自身出错（状态 {status}）。</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>网站在此地址已没有订阅源。</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>网站拒绝了请求（状态 {status}）。</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>网站拒绝向程序提供此订阅源。</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>网站表示此订阅源已永久移除，因此不再更新。</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>系统没有为您指明主目录。请设置 HOME，或用 --data-dir 为本程序指定一个文件夹。</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>无法加载翻译引擎（{name}）。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>翻译程序多次停止，已不再启动。请重启它；如果没有用，语言包可能已损坏：请移除后重新安装。</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>语音“{voice}”没有出声。请检查这台电脑能否播放声音，或换一个语音。</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>这些语言的标题保持原样，不翻译。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>没有连接到互联网。请检查网络。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>没有文件 {path}。请检查名称。</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>没有从{source}译为{target}的语言包。安装命令：{command}</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>其中没有语言包。</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>{source} 中没有页面。请重新保存页面。</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>没有名为 {host} 的网站。请检查网址。</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>没有可读的文字。请先复制页面或其文字。</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>还没有可朗读的译文。请先翻译此页，或朗读原文。</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>无法连接到 {host}。请检查网络。</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>这台电脑没有{language}语音。{advice}</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>这是牌组包，不是词表。请在原来的程序里把笔记导出为纯文本（.txt），再导入。</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>这是图片、压缩包或其他文档，不是文本页面。请用相应的程序打开。</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>这是网页，不是订阅源。请改为在网页上查找订阅源。</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>这不是本程序认识的文章列表。请选择由 Pocket、Instapaper、Omnivore、Readwise Reader、wallabag、Readeck、Raindrop、OneTab、Kindle 或浏览器书签导出的文件。</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>入门语言包属于本程序，无法移除。可以改为停用。</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>不与任何其他电脑建立连接。</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>同步间隔</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>该账户正在同步。请稍后再试。</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>桌面无法显示通知（{detail}）。请在桌面设置中开启通知。</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>离线锁已开启，因此没有同步。请先关闭离线锁。</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>这不是其他设备加密文件时所用的密码短语。没有做任何改动。请在所有设备上使用同一个密码短语，或换一个空文件夹重新开始。</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>没有保存 {name} 的密码短语。请在“设置 → 同步”中输入，或使用 --password-stdin。</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>没有这样的文章，因此未写入任何内容。请选择别的文章。</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>这里没有可朗读的文字。请换一个位置。</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>没有从{source}到{target}的语言包，经由英语也没有。请选择其他语言。</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>没有 {source}。请检查名称。</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>此网页上没有可读的内容。请等它加载完再发送，或发送别的网页。</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>这些设置的值有误，已使用其默认值：{names}。请重新设置。</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>由于程序的错误，无法读取此内容。请报告此问题：日志中写明了出错的位置。</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>此文件不是 OPML 订阅列表。请选择其他程序导出的 OPML 文件。</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>这个正则表达式在这里不能用：{reason}。请使用分组、多选和重复，不要使用反向引用和环视。</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>这不是正则表达式，其中有损坏的字符。请重新输入。</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>这不是网页，而是 {kind}。请将其保存为文件再打开。</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>此网页的图片过多或过大，无法同时显示。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>此页面没有网址。请将其保存为文件再打开。</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>此页是文章列表，请选择其中一篇。</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>此表达式超过 {most} 个字符。请用短些的。</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>这个表达式重复的次数太多。请减小花括号里的数字。</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>这段文本是粘贴的，没有离线保存。请重新粘贴。</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>标题和正文的语言不同；正文可能不对。</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>打开网页时自动翻译</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>翻译标题</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>译成</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>译文在原文之前</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>翻译。</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>对已知网站使用预设</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>没有更好的语言包时使用入门语言包</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>双语网页</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>收到的内容不是订阅源。请检查地址。</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>朗读内容</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>加星标、离线保存、有标签或笔记的文章永久保留。</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>各类垃圾内容与广告的处理方式</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>各类页面内容的处理方式</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>用什么翻译</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>您在这里做的标记会在两分钟内送出；离线时不送出任何内容。</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>{host} 送来的内容已损坏。请重试。</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>{host} 发来的内容以未经请求的方式压缩（{name}）。{advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>页面各部分所在的位置：CSS 选择器，用逗号分隔。</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>窗口打开期间，程序会在桌面的自动启动文件夹中留一个条目。</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>最大栏宽</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>此等级及以下的词都算已认识，生词本中另有标记的除外。</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>您无权读取 {path}。请更改权限或复制一份。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>有同名文件占用了位置</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>视频或图片文件</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>已有同名文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>有同名文件夹占用了位置</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>图片、音频或视频</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>音频文件</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>音频或视频文件</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>其他程序的网页归档</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>符合您的规则：{detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>压缩包中的压缩包</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧式办公文档</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>要求关注账号：{detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>要求订阅：{detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>要求使用或下载：{detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>名称无效</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>以已知垃圾工具的句子开头</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>含有您标记过的短语：{detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none 或 hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>跟在已知垃圾工具的句子后面</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>没有句子</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>把链接的标签当文字写了出来</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>被旁边的脚本隐藏</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>放在太小或太快而无法看清的滚动条里</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>与背景同色</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>藏在已知垃圾工具的随机标签里</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>{detail} 个搜索词连成一串，没有句子</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>与页面文字不同</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>繁体页面中的简体字</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>被隐藏起来：{detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>是垃圾工具随机标签的残留</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>与您标记过的内容相似</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>由零碎字母拼成</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>标有付费字样：{detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>是广告页面的一部分</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>是评论机器人的套话</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>链接到 {detail} 个无关网站</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>语言包列表</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>移到屏幕之外</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>含有“{detail}”之类的名称</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>接连列出一个个网站名，后面都跟着入口、线路之类的字样</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>又是报价、又是许诺、又是催促，像在推销</translation>
    </message>
    <message>
        <source>package</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>反复出现同一个词：{detail}</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>位于页面结尾之后</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>夹在其他垃圾内容中间</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>在页首和页尾逐字重复出现</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>位于广告位置</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system、none，或 http://…、socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>磁盘已满。请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>文件夹已不存在。请另选文件夹。</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>文件夹不存在。请另选文件夹。</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>文件夹只读。请另选文件夹。</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>文件名无效</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>名称太长。请换一个短些的。</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>本页还有 {detail} 处同类内容</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>同样的短语出现在页首和页尾</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>系统拒绝写入。请另选文件夹或名称。</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>整个页面像垃圾内容</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>这种语言</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>小得看不见</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>未注明类型的数据</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>更新, 刷新, 间隔</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>使用此类垃圾内容的用语：{detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden 或完全透明</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>把字词写成程序认不出的样子</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>您标记过它</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>您曾标记过本站的这个位置</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>您曾标记过这段文字</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>您没有写入权限。请另选文件夹。</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>您的磁盘配额已满</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>您的磁盘配额已满。请另选文件夹。</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address} 没有返回订阅源或网页，只返回了状态 {status}。请检查网址。</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address} 不是网址。</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation>其他电脑上有 {count} 个离线保存的网页已损坏、这里无权读取，或尚未完整到达，已略过。请稍后再同步一次。</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host} 返回错误({status})。请稍后再试。这里的改动会等到那时再同步。</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host} 没有接受 {what}。请在该服务上尝试，以查明原因。</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host} 拒绝登录。请检查用户名和密码；许多服务器为程序另设密码。</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host} 没有模型 {model}。请选择它提供的模型。</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host} 的空间已满。请在那里腾出空间，然后再同步。这里的改动会等到那时再同步。</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host} 只允许在其注册的程序登录，而本程序没有注册。请在那里导出订阅，再把文件导入这里。</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host} 不再列出任何订阅，因此这里没有改动。如果确实如此，请移除该账户。</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host} 不能在您所在地区显示此页面（451）。请在别的网站查找同一新闻。</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host} 提供的字节数超过任何语言包，因此没有获取。请刷新列表。</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host} 只提供未加密的下载，因此没有从那里获取任何内容。请从别处获取，再从文件安装。</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host} 拒绝了请求（{status}）。请稍后重试，或从文件安装语言包。</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host} 拒绝了请求（400）。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host} 发来的内容无法读取，因此没有据此作任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host} 暂时不再接受请求（429）。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host} 暂时不再接受请求，因此先不打扰它。请稍后再试。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>无法读取 {name}（{cause}）。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>无法解包 {name}（{reason}）。请在磁盘上腾出空间，或更改权限。</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name} 里的内容超出一本书所需，因此没有读取。请换一个版本。</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name} 收词超过 {most} 个，未添加。请选择小一些的。</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name} 被书商加了锁（DRM）。请在书商的程序中阅读。</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name} 不是 EPUB 电子书，或者已损坏。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name} 不是可读取的词典。请选择 .ifo（StarDict）、.index（dictd）、.zip（Yomitan）或 .mdx（MDict）文件。</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name} 用的是 2012 年以前的压缩方式（LZO）。请找它的较新版本。</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name} 已为购买者加密，或属于更新的 MDict 格式。请选择另一部。</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name} 需要旁边有文件 {other}。请把两者放在同一文件夹里，再选择 {name}。</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>读取 {name} 用时过长。请选择小一些的。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>无法读取 {path}（{cause}）。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>无法使用 {path}（{cause}）。请确认它可以读取和写入，然后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>{path} 无法写入，程序结束后不会保留任何内容。请更改其权限或腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path} 可能被他人读取，因此没有使用其中的密码。请改为仅自己可读（chmod 600），并更换其中的密码。</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>{path} 不可写入，或者磁盘已满。可以阅读已保存的页面，但不会保存新内容。请更改其权限或腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source} 是电子书（EPUB）。请存成以 .epub 结尾的文件，再打开它。</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source} 是空的。请打开别的页面，或重新保存此页面。</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source} 太大，不可能是语言包。请选择别的文件或文件夹。</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source} 是 {kind}，不是网页或文本。请用相应的程序打开。</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url} 不是网址。请检查。</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url} 不是图片，而是 {media_type}。请在浏览器中打开该网页查看。</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url} 不是网址。请检查。</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>超出 {most} 个的 {count} 个订阅源未导入。</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>列表中有 {count} 个订阅源重复。</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host} 有回答，但不是译文。请检查地址是否正确。</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host} 在 {done} MB 处中断了下载。已收到的部分已保留；重试即可从该处继续。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} 没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host} 拒绝了本程序。请检查密钥。</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host} 不让 {user} 登录。请检查用户名和密码：FreshRSS、Miniflux 等要求为程序另设密码，可在其设置中设定。</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host} 拒绝连接。请检查网址。</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host} 出现故障（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host} 没有这个页面（{status}）。请检查网址。</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host} 不是网址。请检查。</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host} 拒绝程序访问（{status}）。{advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host} 现在指向您自己的网络之外，因此没有向它发送任何内容。请检查地址。</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host} 已没有它。请刷新列表。</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host} 不停跳转，始终打不开网页。{advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host} 要从加密网址跳转到未加密网址，已拒绝。如果您信任它，请自行打开 {target}。</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host} 要跳转到本机或本地网络的地址，已拒绝。如果需要，请自行输入该网址。</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host} 要跳转到的不是网页（{scheme}），已拒绝。请检查网址。</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host} 送来的内容多于语言包。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host} 不再发来数据，或者发得极慢。已收到的部分会保留；请重试以从该处继续。</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host} 没有返回页面，只返回了状态 {status}。{advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host} 送来的不是语言包。如果网络要求登录，请在浏览器中打开一个页面并登录，再重试。</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host} 要把发给它的内容转到另一个地址，已被拒绝。请检查地址。</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host} 的这个页面需要登录。{advice}</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name} 是网页，不是语言包。可能是网络的登录页面；请在浏览器中打开一个页面并登录，再重新下载。</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name} 已在您的词典之中。请选择另一部。</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name} 虽叫语言包，内容却是别的东西。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name} 已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name} 是空的。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name} 不完整或已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name} 不是本程序的备份。请选择由“备份”生成的文件。</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name} 不是语言包。请选择以 .argosmodel 结尾的文件。</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name} 只是一个指向语言包的链接文件。请下载语言包本身。</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>{folder} 中需要 {needed} MB，只剩 {free} MB。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path} 已损坏且无法修复（{cause}），因此程序结束后什么都不会保留。请腾出空间，确保该文件夹可写，然后重新启动。</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path} 不是普通文件。要从管道读取请用 -。</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>无法启动 {program}（{cause}）。请换一个语音。</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size}/{total}</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source} 是损坏的 gzip 文件。请重新获取或保存。</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source} 是订阅源，也就是文章列表。订阅后即可阅读。</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source} 是书签列表。导入后即可保存。</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source} 是订阅源列表。导入后即可订阅。</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source} 超过 {limit} MB，新闻页面不会这么大。请打开小些的页面，或只保存其中的文章。</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed} 不是网址。请检查。</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url} 超过 {limit} MB，已放弃。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url} 指向只有本机及相邻设备才知道的地方，已被拒绝。如确实需要，请自己输入该地址。</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url} 位于这台电脑或其所在的网络，任何网页都不得将您引向那里。如确有需要，请自行输入该地址。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>无法读取“{name}”：{cause}。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url} 不是网页，而是 {media_type}。请打开文本页面。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>无法写入“{name}”：{cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>看不懂“{text}”。请使用标签、#id、.class、[属性=值]。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>您的资料库不见了，但还有它的副本。</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>要恢复最新的副本，还是在副本之外新建资料库？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Keep no more</source>
        <translation>取消离线保存</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>取消高亮</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改笔记…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>请先选中一个句子</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>关于整个页面：</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已高亮</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>笔记已保存</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>笔记已丢弃</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>已删除笔记</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>已取消高亮</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>导出全部笔记</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>显示评论</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>编码…</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>订阅…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原页面</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>这台电脑没有{0}的字体，文字会显示为方框。请安装一种（Noto 字体涵盖各种语言），然后重新启动程序。</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>这种语言</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>仍然阅读</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
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
        <translation>这是订阅源中的文本。</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>无法获取网页。这是订阅源中的文本。</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>共 {0} 个网页，这是第一个；按“前进”看下一个。</translation>
    </message>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>这个链接指向您磁盘上的文件。需要的话，请自己打开该文件。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是一个文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>文本太长。请保存为文件再打开。</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>剪贴板里没有网址、文本或页面。请复制后再试。</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>页面和文本 ({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>语言包 (*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>打开保存的页面</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>正在打开 · {0} kB</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>示例页面</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>入门语言包（粗略）</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>这台电脑上的 {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{1} 上的 {0}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}，经由英语</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机上</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>粗略</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入门包</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>有新版 {0}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>已损坏，未使用</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>列表是空的，请刷新。</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>完整包 · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>安装语言包</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>语言包 (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>要安装语言包 {0} 吗？</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>语言包 · {0} MB</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} 已安装。</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>已移除“{0}”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>语言包…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>按语言筛选</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>刷新列表</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>从 Argos 获取语言包列表</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>没有更好的语言包时使用入门语言包</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>正在下载 {0}</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>新闻里每十句话，入门包大约能译对 {0} 句。完整包读起来更通顺，译对的也更多。它只需下载一次（约 {1}），安装时约占 250 MB 磁盘空间，翻译时约占 150 MB 内存，之后无需联网。</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>使用服务器…</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>要从本机移除 {0} 吗？其他 Argos 程序也将无法使用它。</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>正在安装 {0}</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>安装语言包</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>语言包 (*.argosmodel *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>安装已解包的语言包</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>已停止。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · 正在检查</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
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
        <translation>网页的所有部分</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}，已隐藏</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>仅此段落，仅限本次</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>整个部分，仅限本次（{0}）</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>在 {0} 上始终如此 – {1}（{2}）</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>在已保存的网页中始终如此 – {0}（{1}）</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>此网站始终显示</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>本页有图片。</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>通过文件夹同步</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>通过服务器同步</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>把密码短语保存在只有我能读取的文件里</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>这样，您的内容就会出现在您所有的电脑上：高亮、笔记、星标、标签、生词、您自己的译文、规则、保留的搜索、长文的阅读位置，以及不属于任何账户的订阅。在设置页上勾选后，离线保存的网页也会带上。</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>请选择一个由 Syncthing、Dropbox、Nextcloud 或 U 盘带到其他设备的文件夹，并在那些设备上选择同一个。</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>请输入服务器上一个文件夹的地址，并在其他设备上输入同一个。</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>密码短语会加密所有文件，途中没有人能读到。请在所有设备上使用同一个。忘记了它，文件就再也打不开。</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>如果没有别人能读取这个文件夹，可以留空。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>所有设备共用的文件夹</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看那里的内容…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭开</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>已揭开 {0} 句，共 {1} 句</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>这里没有可遮住的译文。</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>这些都已可离线阅读</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>正在翻译已保存的文章 · {0}/{1}</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>已保存的文章均已翻译</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>正在准备文章 · {0}/{1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>标题：{0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>作者：{0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加网站</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>要去除的部分</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新网站</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>文章属性</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>规范网址</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻译来源</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0}（UTC{1}）；本机时间 {2}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>署名与声明</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;I)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往查看</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>没有发现关于此事的其他报道。请选择一条有多篇报道的新闻。</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>已保存为您的译文</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>已撤回您的译文</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>已显示该部分</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>已隐藏该部分</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>已显示隐藏的部分</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>已隐藏这些部分</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>已标为垃圾内容</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>已列为正文</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>已标为非垃圾内容</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>不是广告</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>不是垃圾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>复制句对</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>复制段落对</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>查词</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>其他译法…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>从此处朗读</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>朗读此段</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>隐藏这一段</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>这一段是垃圾内容</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>已隐藏 {0}和 {1}</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>垃圾内容，已显示</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>广告，已显示</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>导航，已显示</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>相关内容，已显示</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>评论，已显示</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>分享按钮，已显示</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>法律信息，已显示</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>其他部分，已显示</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>译文重复了原文。</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>有数字与原文不同。</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>可能漏掉或多出否定。</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>译文自身重复。</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>译文比原文短得多。</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>译文比原文长得多。</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>有语言包不认识的词。</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>语言包对这句话没有把握。</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>服务器没有给出这句话的译文，这是语言包译的。</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}：{1}
点击：我认识这个词</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>这已是最新版本 {0}。</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>双语阅读器 {0} 已发布</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>您使用的是 {0}。程序没有下载或安装任何内容：请从原来获取本程序的地方或程序主页获取新版本。</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>打开主页</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>其他报道</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>并排阅读</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>把另一篇报道放在旁边一起读</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>联网记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空记录</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>还没有联网过。翻译从不联网。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律信息</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>不是广告</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>不是垃圾</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>是垃圾</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>在原处显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>始终隐藏…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>在标签页中打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>从记录中移除</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>在浏览器中打开原网页</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>并排阅读两篇报道</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>不是同一事件</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>不是垃圾内容</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>已单独列出</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>这段文字：{0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>页面的这个位置：{0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>含有这些词的部分：{0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>匹配的部分：{0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>学到的规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>暂无。把某个部分标为垃圾或非垃圾内容，程序就会学习。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有网站</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>资料库中还没有含有这些词的内容。</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>请先输入要搜索的内容</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>“{0}”已列入来源</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>请先在文中选择一个词</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>有关“{0}”的新报道会通知你</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>有新报道时告诉我</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>移除此搜索</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>已移除“{0}”</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>资料库中没有包含这些词的内容。没有离线保存的网页只按标题和摘要搜索。</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>另搜：{0}</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>同时搜索另一种语言</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>已复制句对</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>已复制段落对</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>请先选中一个句子</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>请先选中一个段落</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>这部分占全文的 {0}%，仍要隐藏吗？</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>分区</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>百分之{0}</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>已隐藏 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>内容分区</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>筛选分区</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>打开网页后，这里会列出它的各个分区。</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>没有分区含有这些文字。</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>网页的各个分区</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>作为网页阅读</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>没有名称或说明包含这些词的设置。</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>恢复默认：{0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>在内容分区侧栏中</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>转到该分区</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>标为垃圾内容</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>标为非垃圾内容</translation>
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
        <translation>网站</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>分区类别</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>移除此例外</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>移除 {0} 的例外</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>朗读内容</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>第 {0} 句，共 {1} 句</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>没有这种语言的语音</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>语音“{0}”不再出声，由“{1}”继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>翻译只在本机进行</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>句子会发送到您网络中的 {0} 翻译</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>句子会发送到 {0} 翻译</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>文字大小；单击恢复 100%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>文字大小为百分之{0}</translation>
    </message>
    <message>
        <source>Offline lock is on</source>
        <translation>离线模式已开启</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>没有离线保存的内容。</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>取消离线保存</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>清除已保存的译文</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>资料库占用空间</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>离线保存的文章</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>离线保存的网页</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>离线保存的图片</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>离线保存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>StoryActionsController</name>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>资料库中已经没有这篇文章。</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>此列表已无未读文章</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>前面没有文章了</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>已取消星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>已标为未读</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>已标为已读</translation>
    </message>
    <message>
        <source>Open in tabs</source>
        <extracomment>So many stories are opened in tabs without a question.</extracomment>
        <translation>在标签页中打开</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>此页不在资料库中。请先加星标或离线保存。</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>请先在列表中选择一篇文章</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>全部已读。</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · 隐藏</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · 显示</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>见于译文</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>见于另一语言</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>另见 {0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>另见 {0}</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾内容</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>被规则隐藏</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>规则已移除</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>文章规则</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>匹配 {0}</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>含有 {0}</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查的内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>任一语言的词语</translation>
    </message>
    <message>
        <source>where</source>
        <translation>当</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>隐藏文章</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>同步于 {0}</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>{0} 之前不再请求</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>已添加 {0}，正在取回文章</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>已添加 {0};您的内容会同步到那里</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0} 已同步</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>账户会带来 FreshRSS、Miniflux、The Old Reader、BazQux 等服务中的订阅、文件夹、未读和星标文章。订阅由服务去抓取；网页照旧在这里打开、清理和翻译。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>文件夹或服务器会把您的内容带到其他设备：高亮、笔记、星标、标签、生词、您自己的译文和规则。</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>通过文件夹同步…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>通过服务器…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>也带上离线保存的网页及其图片</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>输入密码短语…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>立即同步 {0}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>在此保留其订阅</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>不再同步，一切保持原样</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>在此移除其订阅</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>关闭其后的标签页</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}，第 {1} 个标签页，共 {2} 个</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>标签已保存</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>此文章的标签，用逗号分隔：</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>这些文章共有的标签，用逗号分隔：</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>标签的更改已丢弃</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>已移除“{0}”</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translated</source>
        <translation>翻译完成</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>此页面已是{0}。</translation>
    </message>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>翻译已停止</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>更好的翻译（100 MB）…</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>已清除保存的译文。</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>还没有把{0}译成{1}的语言包。</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>译为{0}阅读</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>译自{0} · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>译自{0} · {1} · 离线</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>逐词翻译：能看懂大意，但有些句子意思有误，要紧的内容请对照原文。</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0}现在改由这台电脑上的语言包翻译。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>正在翻译 {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>正在翻译 {0}/{1} · 还需 {2} 秒</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>正在重启翻译程序…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>重启翻译程序</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>移除{0}的语音</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>每种语言自动选用最合适的语音。</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Bilingual Reader</source>
        <extracomment>Actions that nothing can be done with as long as there is no page.</extracomment>
        <translation>双语阅读器</translation>
    </message>
</context>
<context>
    <name>WordController</name>
    <message>
        <source>Not in the dictionary</source>
        <extracomment>Chinese is explained in English, and the other way round.</extracomment>
        <translation>词典中没有这个词</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>词典里没有。可在“词典…”中添加这种语言的词典。</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>请先选中一个词</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>这不是可学的词</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>还没有词。在文章里查一个词，然后按 {0}；也可以导入已认识的词。</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>没有这样的词。</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>复制这个词</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>已移除“{0}”</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>词表 (*.tsv *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>导入已认识的词</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>导出生词本</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}，已保存为 {1}。</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>查过的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>在学</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已认识</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>搜索生词</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>所有词</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查过的</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有等级</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>生词本</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>窗口界面。作为库使用，未作修改。</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>语言包的格式。其发行版 argos-translate-lt 还会安装 MiniSBD (AGPL-3.0)，本程序不导入它。</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>在本机运行翻译模型。</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>汉英词典，由 MDBG 及其社区编写。</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>入门语言包</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>英汉互译的入门语言包，为本程序制作，部分取自 CC-CEDICT；各语言包注明其来源。</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>按 HSK 等级排列的中文词，作者 drkameleon。</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>按等级排列的英文词。CEFR-J Wordlist 1.5 版由东京外国语大学投野由纪夫（Yukio Tono）编制，如此注明出处即可自由使用；C1 和 C2 来自 Octanove Labs。</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>为 Anki 写卡片包。</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>供没有中文字体的系统使用；子集。</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>读取并清理网页。</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>获取页面。</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>分句、语言识别、字形转换、分词和拼音。</translation>
    </message>
</context>
</TS>
