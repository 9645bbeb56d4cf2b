<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>Bilingual Reader 정보</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>외국어 뉴스를 깔끔하게 정리하고 오프라인 번역을 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스로 배포되는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>번역은 이 컴퓨터에서만 이루어집니다. 읽은 내용은 어디에도 전송되지 않으며, 프로그램이 한 모든 요청은 통신 기록에 남습니다.</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>이 인터페이스 언어는 원어민의 확인을 거치지 않은 초안입니다. 돕는 방법은 설명서의 “Languages and translation”에 있습니다.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>다음 프로젝트를 바탕으로 만들어졌습니다</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>나만 읽을 수 있는 파일에 비밀번호 저장</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>이 시스템에는 비밀번호를 보관할 키링이 없습니다. 파일에 저장하지 않으면 시작할 때마다 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>다른 서비스</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>많은 서비스에는 프로그램용 비밀번호가 따로 있습니다. FreshRSS는 “프로필 → API 관리”, Miniflux는 “설정 → 통합 → Google Reader”에서 정합니다.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>표시만 하기</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>매번 묻기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>주소 열기…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>새 탭</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>책, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>클립보드 내용 열기</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>원본을 브라우저에서 열기</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>원문과 번역 복사(문장)</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>원문과 번역 복사(문단)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>기사 속성</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>닫은 탭 다시 열기</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>기록, 피드, 기사, 구독</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>라이브러리 검색</translation>
    </message>
    <message>
        <source>history</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>저장된 검색, 스마트 피드, 책장, 알림</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>선택한 낱말 추적</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>알림, 통지, 검색 저장, 키워드</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>읽지 않은 다음 기사</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>이전 기사</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>두 보도 나란히 읽기</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>같은 사건, 비교, 나란히, 분할</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>오프라인 저장</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>읽음/읽지 않음 전환</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>라이브러리에서 삭제</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>문장 하이라이트</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>메모 추가…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>이보다 오래된 기사를 읽음으로 표시</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>정렬 및 필터…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>순서, 오래된 순, 길이, 수준, 난이도, 언어, 읽지 않은 기사만</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>피드 추가…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>모든 피드 업데이트</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>기사 규칙…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>모든 메모 내보내기…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>다이제스트 만들기…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>전자책, EPUB</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>저장 공간…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>오프라인 준비</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>피드나 저장한 기사 가져오기…</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>피드 내보내기(OPML)…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>모두 저장, 복사, 다른 컴퓨터로 이동, 이전</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>모두 내보내기…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>이전, 보관, 내보내기, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>되돌리기, 복구</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>예제 페이지 열기</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>이전 탭</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>기본 메뉴</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>바로 가기 메뉴</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>두 언어에서 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>읽은 페이지 기록 지우기</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>문단별로 번갈아 보기</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>원문만</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>번역만</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>번역 먼저 보기</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>섹션 사이드바</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>글자 크기 100%</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>양쪽 함께 스크롤</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>키로 본문에서 커서 이동</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>이 페이지의 그림 표시</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>이 사이트의 그림 항상 표시</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>표시된 다음 섹션</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>표시된 이전 섹션</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>스팸으로 표시</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>스팸 아님</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>숨긴 부분을 제자리에 표시</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>이런 부분을 이 사이트에서 항상 숨기기…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>페이지에서 본문 고르기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>학습한 내용…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>다른 번역…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>언어 패키지…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>오프라인 모드</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>통신 기록…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>네트워크, 연결, 요청</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>보관된 번역 지우기</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>낱말 찾아보기</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>다음 낱말</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>이전 낱말</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>문장 연습</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>다음 문장 보이기</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>마지막 문장 다시 가리기</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>중국어 위에 병음 표시</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>내 수준보다 어려운 낱말에 뜻 달기</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>낱말을 단어장에 넣기</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>아는 낱말</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어장</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>사전…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict, 사전 추가</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>아는 낱말 가져오기…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>단어장 내보내기…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, 단어 카드</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>이 문단 소리 내어 읽기</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>다음 문장으로</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>이전 문장으로</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>더 빠르게 읽기</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>더 느리게 읽기</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>소리 내어 읽기 중지</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>원문 읽기</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>번역 읽기</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>원문과 번역 번갈아 읽기</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>도움말, 문서, 사용법</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>새 버전 확인…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>브라우저에서 페이지 보내기…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>환경 설정, 옵션</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>흔한 위치에서 찾기</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>열려 있는 페이지에 피드가 있습니다. “찾기”를 누르거나 아래에서 고르세요:</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>내 네트워크에 있음, 아직 연결하지 않음</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>이미 구독 중</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>구독할 것을 고르세요.</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>이 페이지에는 피드가 나와 있지 않습니다. 그래도 피드가 있는 사이트가 많습니다.</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>사이트나 피드의 주소</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>이 컴퓨터가 가져옴</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>피드를 가져오는 곳</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>주소를 입력하거나 아래에서 고르세요:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>페이지 주소 또는 파일</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>페이지 주소. Enter 키를 누르면 열립니다</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>붙여넣고 열기</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>암호화된 연결이었습니다</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>암호화되지 않은 연결이었습니다</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>파일이나 텍스트이며, 연결이 아닙니다</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>먼저 번역된 문장을 가리키세요</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>이제부터 “{0}”은(는) 항상 “{1}”(으)로 번역합니다</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>다른 번역</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>다른 번역을 찾는 중…</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>이 번역 사용</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>패키지의 번역으로 되돌리기</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0} (패키지의 번역)</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>고르거나 직접 쓴 번역이 이제부터 표시되며, 내 번역으로 표시되어 이 기사와 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>하나를 고르거나 위에 직접 쓰세요.</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>패키지에 그럴듯한 다른 번역이 없습니다. 위에 직접 쓰세요.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>스타터 패키지에는 번역이 하나뿐입니다. 위 문장에서 낱말을 고르면 다른 뜻을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>스타터 패키지에는 번역이 하나뿐이며, 다른 패키지에는 더 있습니다. 위에 직접 쓰세요.</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0} (이 문장의 이전 표현에 쓴 내 번역)</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>“{0}”의 고정 번역</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>여기서 항상 숨기기</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>앞으로 {0}에서 무엇을 숨길까요?</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>앞으로 저장한 페이지와 붙여 넣은 텍스트에서 무엇을 숨길까요?</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>정규식과 일치하는 부분:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>읽지 않은 기사만</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>내 수준까지</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>설정에서 내 수준을 정하세요.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>짧은 순</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>긴 순</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>쉬운 순</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>어려운 순</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>읽은 페이지와 찾아본 낱말의 기록을 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>백업하는 중…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>모두 내보내기</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>모두 내보내는 중…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>백업을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>{0}의 백업을 복원할까요? 백업의 라이브러리와 설정이 지금 것을 대신하고 프로그램이 다시 시작됩니다. 지금 내용도 보관되므로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>백업 내용</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>백업을 복원하는 중…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>백업을 복원했습니다. 이전 내용은 {0}(으)로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>백업(*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>브라우저에서 페이지 보내기</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>브라우저에서 한 번 클릭하면 보이는 그대로의 페이지가 여기서 열립니다. 로그인한 상태와 스크립트가 불러온 내용도 그대로입니다. 이 컴퓨터의 프로그램 사이에서만 오가며 다른 곳으로는 가지 않습니다.</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. 페이지를 보낼 수 있는 브라우저</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>이 컴퓨터에서 브라우저를 찾지 못했습니다. Firefox, Chrome, Edge 중 하나를 설치하고 이 창을 다시 여세요.</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. 확장 프로그램</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. 클릭</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>확장 프로그램 단추를 누르거나 Alt+Shift+Y를 누르면 페이지를 보냅니다.</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium, Chrome, Edge, Brave, Vivaldi: chrome://extensions를 열고 “개발자 모드”를 켠 뒤 “압축해제된 확장 프로그램 로드”를 눌러 아래 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox: about:debugging#/runtime/this-firefox를 열고 “임시 부가 기능 로드”를 눌러 아래 폴더의 manifest.json을 고르세요. Firefox를 닫으면 확장 프로그램이 사라집니다.</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>확장 프로그램 폴더</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – 프로그램의 위치가 바뀌었습니다. 다시 연결하려면 선택하세요</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>성인물</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>도박</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>의약품</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>위조품</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>대출과 돈벌이</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>링크 판매</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>소설 사이트</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>해킹</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>기타 스팸</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>협찬</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>팔로우 권유</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>뉴스레터</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>내 언어</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>간체</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>번체</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>문단별로 번갈아 보기</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>원문만</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>번역만</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>언어 패키지</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>LibreTranslate 서버</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>번역 흐리게</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>번역 뿌옇게</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>원문 흐리게</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>원문 뿌옇게</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>둘을 번갈아</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>요청할 때만</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>문제만</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>페이지의 한 부분을 가리키세요. 클릭하거나 화살표 키로 이동합니다.</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>본문 아님</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>본문임</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>적용 범위</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>본문은 어디인가요?</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>그런 이름의 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>오프라인 저장을 취소했습니다</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n개 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n개 더…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}: 새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>문단 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>문단 %n개를 걸러 냈습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>낱말 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>픽셀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>낱말 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n개 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>새 낱말 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>기사 %n건을 가져왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n건은 이미 있었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n건은 읽을 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>낱말이 없는 줄 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>요청 모두 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>스팸 섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>스팸 섹션 %n개 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>광고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>여기에 광고 %n개 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>여기에 %n개 부분 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>{0}(으)로 보이는 부분이 %n개 있습니다. 숨길까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>기사 %n건 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>기사 %n건을 읽음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>기사 %n건을 읽지 않음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>기사 %n건에 별표를 달았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>기사 %n건의 별표를 없앴습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>기사 %n건의 태그를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>기사 %n건을 삭제했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>선택한 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>읽지 않은 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>검색 결과 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>지금 기사 %n건이 일치합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>문장 %n개를 번역하지 못했습니다. ↻을 누르면 다시 시도합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>동기화 대기 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>기사 %n건 준비 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n건은 가져오지 못했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>이제 피드 %n개를 구독합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n개는 이미 구독 중이었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>검색 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>오프라인 저장 페이지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>메모 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>이 페이지의 문단 %n개가 본문이 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>이 페이지의 문단 %n개가 숨겨집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>탭 %n개를 닫았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>기사 %n건을 탭으로 열까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>기사 %n건을 선택했습니다. 더 선택하려면 아래로 스크롤한 뒤 다시 누르세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
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
        <translation>삭제할 것을 목록에서 고르세요</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>아무것도 삭제하지 않았습니다. 이 페이지는 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>메모를 삭제했습니다</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>하이라이트를 없앴습니다</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>페이지 기록을 지웠습니다</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>목록을 비웠습니다</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>복사했습니다. 읽은 내용은 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>사전({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>사전 추가</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>다른 사전을 추가하는 중입니다. 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>사전을 추가하는 중: {0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>이제부터 {0}에서도 찾아봅니다</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0}을(를) 제거했습니다</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>가리킨 낱말을 이 사전들에서도 위에서부터 차례로 찾습니다.</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>StarDict(.ifo), dictd(.index), Yomitan(.zip), MDict(.mdx) 사전을 추가하거나 여기에 끌어다 놓으세요. 가리킨 낱말을 그 사전에서도 찾습니다.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>대상 언어</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>수록 낱말</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>제거한 뒤 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>{0}의 표제어 언어</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>단어장에 있음: {0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → 다음 낱말</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>이 낱말 저장</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>아는 낱말</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>아는 낱말 {0}</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>발췌: {0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>이미 다이제스트를 만드는 중입니다</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>다이제스트 만들기</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>어떤 기사인가요?</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>“{0}”이(가) 있는 기사</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>“{0}”의 기사</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>별표한 기사</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>읽지 않은 기사</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>오프라인 저장한 기사</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>지난 한 주의 기사</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>그런 기사가 없습니다</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>다이제스트를 만드는 중입니다. 시간이 걸릴 수 있습니다</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>다이제스트가 준비되었습니다: {0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>다이제스트를 만들지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>두 언어에서 검색</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>오프라인 저장</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어장</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>읽은 페이지가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>E로 문장을 하이라이트하거나 Shift+E로 메모를 추가하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>여기에는 조건에 맞는 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>S로 기사에 별표를 달면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>K로 기사를 저장하면 네트워크 없이도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>아직 피드가 없습니다. 즐겨 읽는 사이트를 구독하면 새 소식이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>피드 추가…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>모두 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>이 탭에 열린 것이 없습니다</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>무엇을 읽을까요?</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>위에 주소를 입력하거나 페이지를 여기에 끌어다 놓으세요.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>자동 감지</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>번역 방법</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>요구하는 경우에만</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>프로그램에 들어 있거나 한 번만 내려받으면 되며, 다른 것은 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>주소로 이용하는 Argos Translate입니다. 가정, 학교, 편집국 등의 것을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>Ollama, llama.cpp, LM Studio 등에서 실행되는 모델입니다. 가장 자연스럽지만 느립니다. 잘못 옮긴 문장은 패키지가 번역하고 표시를 남깁니다.</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>이 컴퓨터에서 실행됩니다. 번역하는 내용은 여기에만 머뭅니다.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>번역하는 페이지의 문장은 내 네트워크의 {0}(으)로 전송됩니다. 제목과 열지 않은 페이지는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>번역하는 페이지의 문장은 인터넷의 {0}(으)로 전송됩니다. 운영자가 그 문장을 읽을 수 있습니다. 제목과 열지 않은 페이지는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>{0}에 묻는 중…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>번역 결과: {0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>응답은 하지만 번역이 아닙니다.</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>언어: {0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>{0}(으)로 보내기</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>기사 저장</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>구독…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>라이브러리 검색</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>오프라인 모드 끄기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>피드에 글이 적으면 페이지</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>피드의 글</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>피드의 글(페이지를 열지 묻기)</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>내가 읽는 언어 제외</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>모든 피드와 같이({0}분)</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>모든 피드와 같이(예)</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>모든 피드와 같이(아니요)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>업데이트 간격</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>시작할 때 업데이트</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>기사를 여는 방식</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>제목 번역</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>지금 업데이트</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>구독 취소</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>받은 내용이 손상되었거나 너무 깁니다. 빠진 기사가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>더 이상 업데이트하지 않습니다.</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>마지막 업데이트: {0}.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>아직 업데이트하지 않았습니다.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>다음: {0}.</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>{0}을(를) 구독합니다</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>피드 추가…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>아직 구독하는 피드가 없습니다</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>피드 업데이트 중 · {0}/{1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0}은(는) 내 네트워크 안에 있으며, 페이지나 목록이 피드로 지정한 것입니다.</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>새 소식 가져오기</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>피드 {1}개 중 {0}개를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>읽은 기사 삭제</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>같은 사건의 보도 묶기</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>지금 업데이트</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>읽지 않은 기사 모두 오프라인 저장</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>속성…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>구독 취소</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>구독을 취소했습니다. 별표한 기사와 저장한 기사는 남습니다</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>폴더 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>폴더를 제거했습니다</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>두 언어에서 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>페이지 언어</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>읽는 언어</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>파일에서 설치…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>서버 사용…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>예제 페이지 열기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>위에 주소를 입력하거나, 페이지를 여기에 끌어다 놓거나, 라이브러리를 여세요.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>서로 다른 두 언어를 고르세요.</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>이 언어 쌍의 패키지가 아직 없습니다. 페이지는 그대로 정리되며, 번역은 패키지를 설치하면 나옵니다.</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>준비됨: {0}.</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>작은 스타터 패키지가 들어 있습니다. 번역은 거칠지만 연결이 필요 없습니다. 더 나은 패키지는 약 100 MB이며 지금이나 나중에 내려받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>준비됨: {0}. 연결이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>더 나은 패키지 찾기…</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>패키지 찾기…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>페이지를 열면 기사를 정리하고 번역을 옆에 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>페이지를 열면 기사를 정리하고 번역을 옆에 나란히 보여 줍니다. 모든 일은 이 컴퓨터에서 이루어집니다.</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>외국어 뉴스를 나란히 읽기</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>페이지 언어</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>번역 언어</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>낱말 뜻은 중국어 페이지나 중국어로 읽는 페이지에만 달립니다.</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>내 수준을 정하세요. 그보다 어려운 낱말에 뜻을 답니다.</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>내 수준 정하기</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}: 아는 낱말</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>페이지 언어</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>번역 언어</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>원래 이름</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>고정 번역</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} 제거</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>피드와 기사 목록({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>오프라인 저장</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>피드 내보내기</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>피드 목록(*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>저장했습니다. 네트워크 없이도 읽을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>{0}의 단축키</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>{0}의 기본 단축키</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0}은(는) 이미 “{1}”에 쓰이고 있습니다. 먼저 그쪽을 바꾸세요.</translation>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>페이지의 언어와 읽을 언어</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>이 페이지를 읽을 언어</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>모든 페이지를 {0}(으)로 읽기</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>페이지의 언어</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>다른 언어…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>규칙을 저장했습니다</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>규칙을 지웠습니다</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>학습한 내용을 모두 지웠습니다</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>학습한 내용 저장</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>새 탭에서 링크 열기</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>브라우저에서 링크 열기</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>링크 주소 복사</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>나중에 읽기</translation>
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
        <translation>프로그램에 오류가 생겼습니다. 읽던 내용은 안전합니다. 진단 정보에 경위가 적혀 있으니 알려 주세요.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>Bilingual Reader</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – Bilingual Reader</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>페이지, 주소, 언어 패키지를 여기에 놓으세요</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>설명서는 영어로 되어 있습니다. 아직 번역한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없음</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>안에 이름이 같은 파일과 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>안에 안전하지 않은 이름의 파일이 있습니다: {name}.</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>안에 같은 종류치고 지나치게 큰 파일이 있습니다.</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>해당 언어 쌍에서는 이름을 항상 정한 대로 번역합니다.</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>그림을 저장하지 못했습니다({reason}). 폴더 {folder}을(를) 확인하세요.</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>비어 있는 선택자가 있습니다. 입력하거나 제거하세요.</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>서버는 “언어 패키지…”의 “서버 사용…”에서 설정합니다.</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>낱말 위에 짧은 뜻이 표시됩니다. 뜻을 클릭하면 아는 낱말이 됩니다.</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>넓을수록 문장마다 더 많은 번역을 살펴보며 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>시스템 설정의 “손쉬운 사용” → “말하기 콘텐츠”에서 추가하세요.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>시스템 설정의 “시간 및 언어” → “음성”에서 추가하세요.</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>고급.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>알바니아어</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>하나를 뺀 모든 코어</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>업데이트할 때가 안 된 피드도 포함합니다. 속성에서 달리 정한 피드는 제외합니다.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>도중에 {host}의 비밀번호가 노출되지 않도록 인터넷 주소는 https://로 시작해야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>도중에 {host}에 보내는 내용이 노출되지 않도록 인터넷 주소는 https://로 시작해야 합니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>다른 패키지를 설치하는 중입니다. 끝난 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>다른 프로그램이 사용하고 있습니다. 그 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>다른 창이 라이브러리를 복구하는 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>다른 창이 동기화하는 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>모양.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>패키지 설정대로</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>시작할 때 모든 피드 업데이트</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>아제르바이잔어</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>바스크어</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>번역기 빔 너비</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>벵골어</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>불가리아어</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>카탈루냐어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>중국어(번체)</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>한자 자체</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>언어별 음성은 읽는 동안 나타나는 막대에서 고릅니다.</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>페이지 정리.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>창을 닫아도 아이콘 남기기</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>전자책</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>에스페란토어</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>에스토니아어</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>사이트별 예외</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>때가 된 피드를 업데이트하며, 오프라인에서는 하지 않습니다.</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>속성에서 달리 정하지 않은 피드에 적용됩니다. 사이트가 더 긴 간격을 요구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>기기 {machine}의 파일이 손상되어 제외했습니다. 그 기기에서 다시 동기화하세요.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>기기 {machine}의 파일은 다른 암호 문구로 암호화되었거나 도중에 바뀌어 제외했습니다. 모든 기기에서 같은 암호 문구를 쓰세요.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>기기 {machine}의 파일은 이 프로그램의 새 버전에서 만들어져 제외했습니다. 이 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>서버의 파일을 남이 읽지 못하도록 암호 문구가 필요합니다. 입력하세요.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>고정된 이름</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>중국어 글꼴</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>로마자 글꼴</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>번역기 메모리 해제 시간</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>갈리시아어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>내 수준보다 어려운 낱말에 뜻 달기</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>페이지와 목록에서 열 수 있는 내부 호스트</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>트레이 아이콘</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>언어와 관계없이 묶습니다. 다른 할 일이 없을 때 이 컴퓨터에서 찾습니다.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>시스템의 패키지 관리자로 speech-dispatcher와 espeak-ng를 설치하세요.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>인터페이스 언어</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>아일랜드어</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>새 버전이 있는지 확인하지 못했습니다. {cause}</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>폴더 밖을 가리키는 파일이 있습니다.</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>백업에 속하지 않는 파일이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>같은 파일이 두 번 들어 있거나 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>링크나 장치가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>링크나 장치가 들어 있습니다: {name}.</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>파일이 {count}개 있습니다. 패키지에는 최대 {most}개까지 들어갑니다.</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>“{rest}”이(가) 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>패키지에 쓰이지 않는 방식으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>손상되었습니다. 프로그램을 다시 시작하면 복구됩니다.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>이 페이지에서 어느 글이 기사인지 분명하지 않습니다. 빠진 것이 있어 보이면 모두 표시하세요.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>올바르지 않습니다.</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>백업에 쓰이지 않는 방식으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>폴더가 정확히 하나 있어야 합니다.</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>문장 하나를 번역하는 데 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>읽는 데 너무 오래 걸려 그만두었습니다. 사이트에 문제가 있을 수 있으니 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>압축을 풀면 원래 크기보다 훨씬 커집니다.</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>압축을 풀면 {size} GB로, 어떤 패키지보다도 큽니다.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>안의 파일이 서로 겹칩니다.</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>언어가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>metadata.json이 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>metadata.json이 없습니다.</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>metadata.json이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>metadata.json이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>모델이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>모델이 없습니다.</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>대상 접두사가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>토크나이저가 없습니다.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>읽은 기사 보관 기간</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>번역 보관 한도</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>읽지 않은 기사 보관 기간</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>명령의 단축키</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>단축키.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>키르기스어</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>내가 읽는 언어</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>언어.</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>라트비아어</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>표시에서 학습하기</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>학습.</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>줄 높이, 중국어</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>줄 높이, 로마자</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>리투아니아어</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>새 소식 자동 확인</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>업데이트 간격</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>말레이어</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>의심스러운 문장에 표시</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>키로 본문에서 커서 이동</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>내 중국어 수준</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>내 영어 수준</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>읽은 페이지를 기억해야 합니다. 저장되지 않은 것은 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>그동안에도 새 소식을 확인합니다. “끝내기”를 눌러야 프로그램이 끝납니다.</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>새 소식.</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>{name}(이)라는 계정이나 폴더가 없습니다. 확인: sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>애니메이션 없음</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>이 페이지에서 기사를 찾지 못했습니다. 페이지의 모든 내용은 사이드바에 있습니다.</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>다른 컴퓨터에 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>{pair}을(를) 번역하는 패키지가 없습니다. 설치하거나 다른 언어를 고르세요.</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>파일에서 중국어나 영어 낱말을 찾지 못했습니다. 한 줄에 낱말 하나인 목록이나 첫 열에 낱말이 있는 표를 고르세요.</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>읽을 수 있는 사본이 없습니다. 새 라이브러리를 시작했으며 사본은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>동기화할 곳이 없습니다. 먼저 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>{path}이(가) 비어 있습니다. 거기에 암호 문구를 적으세요.</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>{path}의 설정을 읽을 수 없어 아무것도 저장하지 않았습니다. 파일을 고치거나 이름을 바꾼 뒤 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>클립보드에 주소가 있으면 열지 묻기</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>오프라인 모드</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>다른 번역할 것이 없을 때 이 컴퓨터에서 번역합니다.</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>학습자를 위한 한쪽 보기</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>http와 https 주소만 열 수 있는데 이것은 {scheme}:입니다. 페이지를 저장해서 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>요청할 때만</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>열려 있었다면 로그인한 뒤 다시 열기</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>브라우저에서 페이지를 열어 저장한 뒤, 저장한 파일을 여기서 여세요.</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>지난번에 열려 있던 것 다시 열기</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>문장과 번역 사이의 쉼</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>중국어 위에 병음 표시</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>포르투갈어(브라질)</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>나만의 프리셋</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>개인 정보.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>같은 사건의 보도 묶기</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>소리 내어 읽기.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>읽기 모드</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>읽은 페이지 기억하기</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>제거한 뒤 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>데스크톱에 트레이가 있으면 읽지 않은 기사 수를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>양쪽 함께 스크롤</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>문장 쌍, 표</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>문장 쌍, 번역 메모리</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>번역 서버</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>해당하는 계정이나 폴더가 여러 개입니다. 다음 중 하나를 지정하세요: {names}</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>기사 난이도 표시</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>그림을 표시할 사이트</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>글자 크기, 중국어</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>글자 크기, 로마자</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>슬로바키아어</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>슬로베니아어</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>손상된 글자가 있어 �로 표시됩니다. 많으면 다른 인코딩을 고르세요.</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>표시와 규칙 일부가 손상되어 제외했습니다. 페이지는 그것 없이 판정됩니다. 해당 부분을 다시 표시하세요.</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>보관한 페이지의 일부 이미지를 읽지 못해 백업에 들어 있지 않습니다({count}). 나머지는 모두 들어 있습니다. 해당 페이지를 다시 보관하거나 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>스팸과 광고.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>동기화 간격</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>동기화.</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>타갈로그어</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>프로그램을 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>한 페이지에 담을 수 있는 양(20 MB)을 넘습니다. 일부만 복사하세요.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>PDF를 만들지 못했습니다. 다른 형식을 써 보세요.</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>계정을 이미 동기화하는 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>다른 창에서 이 계정을 제거했습니다. 필요하면 다시 추가하세요.</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>주소의 사이트 {host} 앞에 사용자 이름이 있습니다. 지우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>프록시 주소가 잘못되었습니다. 설정에서 고치세요.</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>주소 {url}에 사이트가 없습니다. 확인하세요.</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>압축 파일의 내용이 {size} MB를 넘어 읽지 않았습니다. 압축을 풀고 파일을 하나씩 가져오세요.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>압축 파일이 손상되어 읽을 수 없습니다. 원래 프로그램에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>기사가 아주 짧습니다. 빠진 것이 있어 보이면 모두 표시하세요.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>{folder}에 백업을 풀지 못했으며({cause}) 아무것도 바꾸지 않았습니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>백업 {name}이(가) 손상되었으며 아무것도 바꾸지 않았습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>백업 {name}은(는) 이 프로그램의 새 버전에서 만들어졌습니다. 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>백업 {name}을(를) 받아들이지 않았으며 아무것도 바꾸지 않았습니다. {reason} 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>{host}와(과)의 연결이 끊어졌습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>{host}에 연결하지 못했습니다. 다시 시도하거나 브라우저에서 페이지를 여세요.</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>데이터베이스를 쓸 수 없습니다. {advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>데이터베이스 파일이 다른 프로그램의 것입니다. 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>데이터베이스가 손상되었습니다({state}). 프로그램을 다시 시작하면 복구됩니다.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>데이터베이스가 손상되어 {name}(으)로 보관했습니다. 새로 시작하고 읽을 수 있는 항목 {count}개를 넣었습니다.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>데이터베이스가 손상되어 {name}(으)로 보관하고 새로 시작했습니다.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>데이터베이스가 손상되어 {name}(으)로 보관했습니다. 이전 사본을 복원하고 새 것에서 읽을 수 있는 항목 {count}개를 더했습니다.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>데이터베이스가 손상되어 {name}(으)로 보관하고 이전 사본을 복원했습니다.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>데이터베이스가 이 프로그램의 새 버전에서 작성되었습니다. 프로그램을 업데이트하거나 다른 데이터 폴더를 쓰세요.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>데스크톱에 알림이 표시되지 않습니다({detail}). 데스크톱 설정에서 켜세요.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>사전을 저장하지 못했습니다: {cause}. 공간을 확보하거나 프로그램 폴더에 쓸 수 있게 한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>사전이 손상되었습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>사전 {name}을(를) 열지 못했습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>사전 {name}에 낱말이 없습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>사전 {name}은(는) 손상되어 추가하지 않았습니다. 다시 받아서 시도하세요.</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>사전 {name}은(는) 압축을 풀면 {size} MB가 넘어 추가하지 않았습니다. 더 작은 것을 고르세요.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>디스크에서 오류가 보고되었습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>피드가 10 MB보다 커서 읽지 않았습니다. 사이트에서 다른 피드를 찾아보세요.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>파일이 20 MB보다 커서 읽지 않았습니다. 나누어 주세요.</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>텍스트 파일이 아닙니다. TSV, CSV, 일반 텍스트 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>낱말 목록으로는 파일이 너무 큽니다. 최대 {lines}줄까지 읽습니다. 나누어 주세요.</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>파일이 너무 큽니다. 기사 {articles}건, {size} MB까지 읽습니다. 나누어 주세요.</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>파일을 열 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>비밀번호 파일 {path}을(를) 쓸 수 없습니다: {cause}. 권한을 바꾸거나 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>파일이나 폴더에 쓸 수 없거나 디스크가 가득 찼습니다. 권한을 바꾸거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>파일을 읽는 데 너무 오래 걸렸습니다. 나누어서 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>라이브러리 폴더에 쓸 수 없습니다. 쓸 수 있게 해 주세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>폴더 {folder}을(를) 쓸 수 없습니다({cause}). 공간을 확보하거나 쓸 수 있게 하세요. 여기서 바뀐 내용은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>폴더 {folder}에 쓸 수 없습니다({cause}). 권한을 바꾸거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>폴더 {folder}이(가) 없습니다. 드라이브를 연결하거나 “설정 → 동기화”에서 다른 폴더를 고르세요. 여기서 바뀐 내용은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>검색 색인이 손상되어 다시 만드는 중입니다. 잠시 후 다시 검색하세요.</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>검색 색인이 사용 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>제목 아래에 수준과 아는 낱말의 비율을 표시합니다.</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>{folder}의 라이브러리는 네트워크 드라이브에 있습니다. 거기서도 안전한 방식으로 보관하지만, 두 컴퓨터에서 동시에 쓰지 마세요.</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>라이브러리에 쓸 수 없습니다. 파일과 폴더에 쓸 수 있게 한 뒤 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>라이브러리를 사본 {name}에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>라이브러리 {link}이(가) 가리키는 {path}이(가) 없습니다. 해당 드라이브를 연결하거나, 링크를 지우고 새 라이브러리를 시작하세요.</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>라이브러리 {path}이(가) 사라졌지만 사본이 있습니다. 창을 열어 최신 사본을 복원하거나 새 라이브러리를 시작하세요. 직접 {copy}을(를) {path}(으)로 복사해도 됩니다.</translation>
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
        <translation>목록에 이 패키지의 주소가 없습니다. 목록을 새로 고치세요.</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>패키지 목록을 저장하지 못했습니다({cause}). 디스크 공간을 확보하고 다시 새로 고치세요.</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>패키지 목록이 없습니다. 새로 고치세요.</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>받은 패키지 목록을 쓸 수 없어 이전 목록을 그대로 둡니다. {reason} 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>이름 {name}에서 형식을 알 수 없습니다. 끝을 다음 중 하나로 하세요: {endings}.</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>오프라인 모드여서 피드를 업데이트하지 않았습니다. 먼저 오프라인 모드를 끄세요.</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>오프라인 모드여서 동기화하지 않았습니다. 먼저 오프라인 모드를 끄세요.</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>오프라인 모드여서 {host}에 연결하지 않았습니다. 오프라인 모드를 끄거나 이 컴퓨터에 저장된 것을 여세요.</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>포인터를 올리면 쌍의 나머지 절반이 보입니다.</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>패키지를 {folder}에 저장하지 못했습니다({cause}). 공간을 확보하거나 권한을 바꾸세요.</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>번역용 패키지가 아닙니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>패키지를 받아들이지 않았습니다. 토크나이저가 두 개 있습니다. 다른 버전을 찾아보세요.</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>패키지를 받아들이지 않았습니다. {reason} 다른 버전을 찾아보세요.</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>패키지 {source}→{target} {version}이(가) 손상되었습니다. {advice}</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>{folder}의 패키지를 바꾸지 못했습니다({reason}). 공간을 확보하거나 권한을 바꾸세요.</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>{host}의 패키지를 가져올 수 없습니다. 인터넷에 연결되어 있지 않거나 사이트가 멈춘 상태입니다. 나중에 다시 시도하거나 파일에서 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>이 페이지는 글을 스크립트로 만듭니다. 표시된 것은 데이터에 들어 있는 글입니다.</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>받은 페이지가 손상되었습니다. 새로 고친 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>페이지가 일부만 도착했습니다. 다시 보내세요.</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>지금은 페이지를 가져올 수 없습니다. 저장되어 있던 내용입니다.</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>브라우저에서 온 페이지가 손상되었습니다. 다시 보내세요.</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>브라우저에서 온 페이지가 사라졌습니다. 다시 보내세요.</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>페이지에 글이 없습니다. 원본을 열어 내용을 확인하세요.</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>페이지가 {limit} MB를 넘습니다. 뉴스 페이지로는 너무 큽니다. 더 작은 것을 여세요.</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>페이지가 읽은 것보다 길어 끝부분이 빠져 있습니다. 원본을 여세요.</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>페이지가 매우 커서 끝부분은 구조 없이 일반 텍스트로 두었습니다.</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>기사의 앞부분만 있는 페이지로 보입니다. 나머지는 원본에서 읽으세요.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>다른 기기의 파일을 암호화한 암호 문구와 다릅니다. 아무것도 바꾸지 않았습니다. 모든 기기에서 같은 암호 문구를 쓰거나 빈 폴더에서 시작하세요.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>{name}의 암호 문구가 저장되어 있지 않습니다. “설정 → 동기화”나 --password-stdin으로 입력하세요.</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>{host}의 {user} 비밀번호가 저장되어 있지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>{host}의 그림이 너무 크거나 표시하지 않는 종류입니다. 브라우저에서 페이지를 여세요.</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>그림 {name}은(는) 페이지와 함께 저장되지 않았습니다. 보려면 사이트에서 페이지를 여세요.</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>프리셋을 이해할 수 없습니다({cause}). 이름, 호스트, 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>로그인한 뒤 프로그램을 다시 열 수 없습니다. {file}에 쓸 수 없습니다({cause}). 권한을 바꾸거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>이 프로그램에는 아직 홈페이지가 없어 확인하지 않았습니다. 받은 곳에서 새 버전을 찾아보세요.</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>로그인한 뒤 프로그램이 계속 열립니다. {file}을(를) 지울 수 없습니다({cause}). 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>프록시가 응답하지 않습니다. 설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>프록시가 로그인을 요구합니다. 설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>검색이 너무 오래 걸려 멈췄습니다. 낱말을 더 넣거나 더 드문 낱말로 찾으세요.</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>{host}의 서버에 문제가 있습니다({status}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>서버가 아무것도 보내지 않았습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>설정을 읽지 못해 기본값을 사용합니다. 이전 파일은 {name}(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>설정을 저장하지 못했습니다({cause}). 폴더 {folder}을(를) 확인하세요.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>{path}의 설정이 손상되어 기본값을 사용하며 아무것도 저장하지 않습니다. 파일을 고치거나 이름을 바꿔 새로 시작하세요.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>{path}의 설정을 읽지 못해({cause}) 기본값을 사용하며, 읽을 수 있을 때까지 아무것도 저장하지 않습니다. 권한을 바꾸고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>사이트가 요청을 줄여 달라고 하여 한동안 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>사이트 자체에 문제가 있습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>사이트의 이 주소에 더 이상 피드가 없습니다.</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>사이트가 요청을 거부했습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>사이트가 프로그램에 이 피드를 주지 않습니다.</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>사이트에 따르면 이 피드는 완전히 없어졌으므로 더 이상 업데이트하지 않습니다.</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>스타터 패키지는 프로그램의 일부라서 제거할 수 없습니다. 대신 끄세요.</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>시스템에 홈 폴더가 지정되어 있지 않습니다. HOME을 설정하거나 --data-dir로 프로그램의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>시스템 키링이 잠겨 있거나 응답하지 않습니다. 잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>번역 엔진을 불러오지 못했습니다({name}). 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>번역기가 여러 번 멈춰 꺼 두었습니다. 다시 시작하세요. 그래도 안 되면 패키지가 손상되었을 수 있으니 제거하고 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>음성 {voice}이(가) 말하지 않습니다. 이 컴퓨터에서 소리가 나는지 확인하거나 다른 음성을 고르세요.</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>그 언어의 제목은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>그런 기사가 없어 아무것도 쓰지 않았습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>여기에는 소리 내어 읽을 말이 없습니다. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>{book}에 {name} 장이 없습니다. 책을 열어 장을 고르세요.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>인터넷에 연결되어 있지 않습니다. 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>파일 {path}이(가) 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>{address}에 WebDAV 폴더가 없습니다. 주소를 확인하세요. Nextcloud에서는 파일 페이지 아래쪽 “설정”에 표시됩니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>폴더 {folder}이(가) 없습니다. 만들거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>{source}에서 {target}(으)로 번역하는 언어 패키지가 없습니다. 다음 명령으로 설치하세요: {command}</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>{source}에서 {target}(으)로 번역하는 패키지가 영어를 거치는 것까지 포함해 없습니다. 다른 언어를 고르세요.</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>안에 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>{source}에 페이지가 없습니다. 페이지를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>{host}(이)라는 사이트가 없습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>읽을 글이 없습니다. 먼저 페이지나 글을 복사하세요.</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>소리 내어 읽을 번역이 아직 없습니다. 먼저 페이지를 번역하거나 원문을 읽으세요.</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>{host}에 닿을 길이 없습니다. 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>{source}이(가) 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>이 페이지에는 읽을 것이 없습니다. 다 불러올 때까지 기다리거나 다른 페이지를 보내세요.</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>다음 설정의 값이 잘못되어 기본값을 사용합니다: {names}. 다시 설정하세요.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>이 컴퓨터에는 {language} 음성이 없습니다. {advice}</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>프로그램의 잘못으로 읽지 못했습니다. 로그에 오류가 난 곳이 적혀 있으니 알려 주세요.</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>OPML 피드 목록이 아닙니다. 다른 프로그램에서 내보낸 것을 고르세요.</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>이것은 패키지이며 낱말 목록이 아닙니다. 원래 프로그램에서 노트를 일반 텍스트(.txt)로 내보내 그것을 가져오세요.</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>그림이나 압축 파일 등 다른 종류의 문서이며 글이 있는 페이지가 아닙니다. 알맞은 프로그램으로 여세요.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>피드가 아니라 웹 페이지입니다. 페이지에서 피드를 찾아보세요.</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>프로그램이 아는 기사 목록이 아닙니다. Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, Kindle, 브라우저 북마크에서 내보낸 것을 고르세요.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>여기서 쓸 수 없는 정규식입니다: {reason}. 그룹, 선택, 반복은 쓸 수 있지만 역참조와 전방 탐색은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>손상된 글자가 있어 정규식이 아닙니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>웹 페이지가 아니라 {kind}입니다. 파일로 저장해 그것을 여세요.</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>더 이상 동기화되지 않습니다. “설정 → 동기화”에서 다시 추가하세요.</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>이 페이지에는 한 번에 표시할 수 있는 것보다 많거나 큰 그림이 있습니다. 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>이 페이지에는 웹 주소가 없습니다. 파일로 저장해 그것을 여세요.</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>이 페이지는 기사 목록입니다. 그중 하나를 고르세요.</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>패턴이 {most}자보다 깁니다. 더 짧은 것을 쓰세요.</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>패턴의 반복이 너무 많습니다. 중괄호 안의 수를 줄이세요.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>이 시스템에는 비밀번호를 보관할 키링이 없습니다. 나만 읽을 수 있는 파일에 저장하거나 매번 입력하세요.</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>붙여 넣은 글이라 저장되지 않았습니다. 다시 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>이 페이지 전체가 {kind}(으)로 보입니다. 직접 판단할 수 있도록 아무것도 숨기지 않았습니다.</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>번역기 스레드 수</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>페이지 제한 시간</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>제목과 본문의 언어가 다릅니다. 본문이 잘못된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>페이지를 열 때 번역하기</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>제목 번역</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>번역할 언어</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>번역을 원문 앞에</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>번역.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>우르두어</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>알려진 사이트에 프리셋 사용</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>더 나은 것이 없으면 스타터 패키지 사용</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>웹 페이지, 두 언어</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>받은 것이 피드가 아닙니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>읽을 것</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>별표, 오프라인 저장, 태그, 메모가 있는 기사는 계속 남습니다.</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>분류별 처리</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>섹션 종류별 처리</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>번역 방법</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>내가 만든 것은 이미 한 곳에서 동기화되고 있습니다. 먼저 그것을 제거하세요.</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>여기서 표시한 것은 2분 안에 전송되며, 오프라인에서는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>{host}에서 보낸 내용이 손상되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>{host}이(가) 요청하지 않은 방식({name})으로 압축해 보냈습니다. {advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>페이지의 각 부분이 있는 곳입니다. CSS 선택자를 쉼표로 구분해 씁니다.</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>창이 열려 있는 동안 데스크톱의 자동 시작 폴더에 항목을 둡니다.</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>최대 단 너비</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>단어장에 달리 정하지 않으면 이 수준까지의 낱말을 아는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>{path}을(를) 읽을 권한이 없습니다. 권한을 바꾸거나 복사하세요.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 그림</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 그림</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 압축 파일 또는 오피스 문서</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>같은 이름의 파일이 있음</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>동영상 파일</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>동영상 또는 그림 파일</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>이 이름의 폴더가 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>같은 이름의 폴더가 있음</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>그림, 소리 또는 동영상</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>소리 파일</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>소리 또는 동영상 파일</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>다른 프로그램의 웹 보관 파일</translation>
    </message>
    <message>
        <source>account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>계정, 클라우드, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>모조품과 위조품 광고</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>약 광고</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>도박 광고</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>링크나 글 대필을 파는 광고</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>대출이나 손쉬운 돈벌이 광고</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>불법 복제 영화와 프로그램 광고</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>음란물 광고</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>내 규칙과 일치함: {detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>압축 파일 안의 압축 파일</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>옛 오피스 문서</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>다른 프로그램이 사용하고 있습니다</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>계정 팔로우를 권함: {detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>구독을 권함: {detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>사용이나 내려받기를 권함: {detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>잘못된 이름</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>알려진 스팸 도구의 문장으로 시작함</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>묶기, 중복, 같은 사건, 클러스터</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>표시해 둔 문구가 있음: {detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none 또는 hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>알려진 스팸 도구의 문장 뒤에 이어짐</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>장식 기호 사이에 주소가 있음</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>문장이 없음</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>링크 태그가 글자 그대로 쓰여 있음</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>옆의 스크립트가 숨김</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>너무 작거나 빨라 읽을 수 없는 흐르는 글 안에 있음</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>배경과 같은 색임</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>알려진 스팸 도구의 무작위 태그 안에 있음</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>검색어 {detail}개를 늘어놓았을 뿐 문장이 아님</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>주소가 이어 붙어 있음</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>다른 문자의 깨진 글자임</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>페이지와 다른 문자로 쓰여 있음</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>번체 페이지에 간체로 쓰여 있음</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>보이지 않게 해 둠: {detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>스팸 도구의 무작위 태그가 남은 것임</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>전에 표시한 것과 비슷함</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>글자 조각으로 되어 있음</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>대가를 받았다는 표시가 있음: {detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>광고 페이지의 일부임</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>댓글 로봇이 쓰는 말임</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>낱말만 쌓여 있고 글이 아님</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>지어낸 상표를 들먹임</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>광고처럼 말을 걸어 옴</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>첫 줄들에 이런 스팸의 낱말이 쓰임</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>보통 글에 있는 기능어가 없음</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>페이지와 관계없는 사이트 {detail}곳에 링크함</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>패키지 목록</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>대부분이 이런 내용임: {detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>대부분의 부분이 그 자체로 스팸임</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>화면 밖으로 밀려나 있음</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>상당 부분이 낱말만 쌓여 있고 글이 아님</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>연락할 계정을 적어 둠</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>{detail} 같은 이름</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>사이트를 줄줄이 들며 저마다 들어가는 길을 적어 둠</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>제안과 약속과 재촉이 한꺼번에 나옴</translation>
    </message>
    <message>
        <source>package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>리디렉션</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>같은 낱말을 되풀이함: {detail}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>광고의 말투임</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>페이지가 끝난 뒤에 있음</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>다른 스팸 사이에 있음</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>맨 위와 맨 아래에 글자 그대로 반복됨</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>광고 자리에 있음</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>시스템 트레이, 최소화, 백그라운드</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>시스템 트레이, 알림 영역, 백그라운드</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system, none 또는 http://…, socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>디스크가 읽기 전용임</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>디스크에서 오류가 보고됨</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>폴더가 더 이상 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>폴더가 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>폴더가 읽기 전용입니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>이름으로 쓸 수 없음</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 긺</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>이름이 너무 깁니다. 더 짧은 이름을 고르세요.</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>페이지에 이런 부분이 {detail}개 더 있음</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>페이지가 낱말만 쌓여 있고 글이 아님</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>같은 문구가 페이지의 맨 위와 맨 아래에 있음</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>시스템이 거부했습니다. 다른 폴더나 이름을 고르세요.</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>페이지 전체가 스팸으로 보임</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>이 언어</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>너무 작아 보이지 않음</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>종류를 알 수 없는 데이터</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>업데이트, 새로 고침</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>업데이트, 새로 고침, 간격, 자동</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>이런 스팸의 낱말을 씀: {detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden 또는 opacity 0</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>프로그램이 알아보지 못하게 낱말을 씀</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>직접 표시함</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>전에 사이트의 이 자리를 표시함</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>전에 이 글을 표시함</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>거기에 쓸 권한이 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>디스크 할당량이 다 참</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>디스크 할당량이 다 찼습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address}에서 피드나 페이지가 아니라 응답 {status}이(가) 왔습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address}은(는) 이 컴퓨터에서만 구독합니다.</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address}은(는) 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>{browser}에 이 프로그램을 알리지 못했습니다({cause}). {place}에 쓸 수 있게 한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>{most}개를 넘는 피드 {count}개를 제외했습니다.</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>목록에 피드 {count}개가 여러 번 들어 있었습니다.</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>오래전에 보관한 페이지 {count}개는 너무 커서 동기화하지 못하고 여기에만 남습니다. 필요 없는 페이지를 제거하세요.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host}이(가) 응답했지만 번역이 아닙니다. 주소가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host}에서 오류로 응답했습니다({status}). 나중에 다시 시도하세요. 여기서 바뀐 내용은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host}이(가) 응답하지만 피드 서비스가 아닙니다. 주소를 확인하세요. 먼저 서비스 설정에서 프로그램을 허용해야 할 수도 있습니다.</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host}에서 {done} MB 뒤에 내려받기가 끊겼습니다. 받은 것은 남아 있으며 다시 시도하면 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host}이(가) 지금 응답할 수 없습니다({status}). 나중에 다시 시도하세요. FreshRSS는 설정에서 프로그램 접근이 꺼져 있어도 이렇게 응답합니다.</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host}이(가) 지금 번역할 수 없습니다({status}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host}이(가) 실제 {host}인지 확인할 수 없어 페이지를 가져오지 않았습니다. 인증서가 잘못되었거나 만료되었거나, 누군가 엿듣고 있을 수 있습니다. 컴퓨터의 시계를 확인하거나 다른 네트워크에서 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host}이(가) {seconds}초 안에 보내지 않았습니다. 다시 시도하거나 설정에서 시간을 늘리세요.</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host}이(가) {what}을(를) 받지 않았습니다. 까닭을 보려면 그 서비스에서 직접 해 보세요.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host}이(가) 응답하지 않습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host}이(가) 프로그램을 받아들이지 않습니다. 키를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host}에 로그인할 수 없습니다. 이름과 비밀번호를 확인하세요. 프로그램용 비밀번호가 따로 있는 서버가 많습니다.</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host}에 {user}(으)로 로그인할 수 없습니다. 이름과 비밀번호를 확인하세요. FreshRSS, Miniflux 등은 설정에서 따로 정한 프로그램용 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host}이(가) 연결을 받지 않습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host}에 문제가 있습니다({status}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host}에 모델 {model}이(가) 없습니다. 있는 것을 고르세요.</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host}에 더 넣을 공간이 없습니다. 공간을 확보하고 다시 동기화하세요. 여기서 바뀐 내용은 그때까지 기다립니다.</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host}에 그런 페이지가 없습니다({status}). 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host}은(는) 웹 주소가 아닙니다. 확인하세요.</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host}이(가) 프로그램의 접근을 막습니다({status}). {advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host}이(가) 이제 이 컴퓨터의 네트워크 밖을 가리키므로 아무것도 보내지 않았습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host}은(는) 등록된 프로그램만 받아들이며 이 프로그램은 등록되어 있지 않습니다. 거기서 피드를 내보내 그 파일을 여기로 가져오세요.</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host}의 목록에 피드가 하나도 없어 여기서는 아무것도 바꾸지 않았습니다. 그게 맞다면 계정을 제거하세요.</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host}은(는) 지금 계신 지역에서 이 페이지를 보여 줄 수 없습니다(451). 같은 소식을 다른 사이트에서 찾아보세요.</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host}에 더 이상 없습니다. 목록을 새로 고치세요.</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host}이(가) 어떤 패키지보다도 큰 파일을 보내려 하여 아무것도 받지 않았습니다. 목록을 새로 고치세요.</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host}이(가) 암호화 없이 제공하므로 아무것도 받지 않았습니다. 다른 곳에서 받아 파일에서 설치하세요.</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host}이(가) 리디렉션을 되풀이하여 페이지에 닿지 못합니다. {advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host}이(가) 안전한 주소에서 안전하지 않은 주소로 보내려 하여 거부했습니다. 믿을 수 있다면 {target}을(를) 직접 여세요.</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host}이(가) 이 컴퓨터나 그 네트워크의 주소로 보내려 하여 거부했습니다. 필요하면 그 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host}이(가) 웹 페이지가 아닌 것({scheme})으로 보내려 하여 거부했습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host}이(가) 요청을 거부했습니다({status}). 나중에 다시 시도하거나 파일에서 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host}이(가) 요청을 거부했습니다(400). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host}이(가) 패키지보다 많은 것을 보냅니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host}에서 더 이상 오지 않거나 거의 오지 않습니다. 받은 것은 남아 있으며 다시 시도하면 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host}에서 페이지가 아니라 응답 {status}이(가) 왔습니다. {advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host}이(가) 패키지가 아닌 것을 보냈습니다. 네트워크가 로그인을 요구하면 브라우저에서 페이지를 열어 로그인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host}이(가) 보낸 내용을 읽을 수 없어 아무것도 바꾸지 않았습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host}이(가) 지금은 더 받지 않습니다(429). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host}이(가) 지금은 요청을 더 받지 않아 한동안 연결하지 않습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host}이(가) 보낸 내용을 다른 주소로 넘기려 하여 거부했습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host}의 이 페이지는 로그인이 필요합니다. {advice}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>{name}을(를) 읽을 수 없습니다({cause}). 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>{name}의 압축을 풀지 못했습니다({reason}). 디스크 공간을 확보하거나 권한을 바꾸세요.</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name}은(는) 책으로는 내용이 너무 많아 읽지 않았습니다. 다른 판을 구하세요.</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name}은(는) 낱말이 {most}개가 넘어 추가하지 않았습니다. 더 작은 것을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name}은(는) 패키지가 아니라 웹 페이지입니다. 네트워크의 로그인 페이지일 수 있습니다. 브라우저에서 페이지를 열어 로그인한 뒤 패키지를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name}은(는) 이미 사전 목록에 있습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name}은(는) 이름은 언어 패키지지만 내용은 다른 것입니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name}이(가) 손상되었습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name}이(가) 비어 있습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name}이(가) 불완전하거나 손상되었습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name}은(는) 판매처에서 잠가 두었습니다(DRM). 판매처의 프로그램에서 여세요.</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name}은(는) EPUB 책이 아니거나 손상되었습니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name}은(는) 이 프로그램의 백업이 아닙니다. “백업”으로 만든 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name}은(는) 읽을 수 있는 사전이 아닙니다. .ifo(StarDict), .index(dictd), .zip(Yomitan), .mdx(MDict) 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name}은(는) 언어 패키지가 아닙니다. .argosmodel로 끝나는 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name}은(는) 2012년 이전 방식(LZO)으로 압축되어 있습니다. 더 새로운 판을 찾아보세요.</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name}은(는) 구매자용으로 암호화되었거나 더 새로운 MDict 형식입니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name}은(는) {other} 파일이 옆에 있어야 합니다. 둘을 한 폴더에 넣고 {name}을(를) 다시 고르세요.</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name}은(는) 패키지를 가리키기만 합니다. 패키지 자체를 내려받으세요.</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>{name}을(를) 읽는 데 너무 오래 걸렸습니다. 더 작은 것을 고르세요.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>{folder}에 {needed} MB가 필요한데 {free} MB가 남아 있습니다. 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>{path}을(를) 읽을 수 없습니다({cause}). 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>{path}을(를) 사용할 수 없습니다({cause}). 읽고 쓸 수 있게 한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>{path}에 쓸 수 없어 프로그램을 끝내면 아무것도 남지 않습니다. 권한을 바꾸거나 공간을 확보하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path}이(가) 손상되어 복구할 수 없으므로({cause}) 프로그램을 끝내면 아무것도 남지 않습니다. 공간을 확보하고 폴더에 쓸 수 있게 한 뒤 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path}은(는) 일반 파일이 아닙니다. 파이프에서 읽으려면 -를 쓰세요.</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path}을(를) 남이 읽을 수 있어 비밀번호를 쓰지 않았습니다. 나만 읽을 수 있게 하고(chmod 600) 안에 있는 비밀번호를 바꾸세요.</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>{path}에 쓸 수 없거나 디스크가 가득 찼습니다. 저장된 페이지는 읽을 수 있지만 새것은 남지 않습니다. 권한을 바꾸거나 공간을 확보하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>{program}을(를) 시작하지 못했습니다({cause}). 다른 음성을 고르세요.</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size}/{total}</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source}은(는) 책(EPUB)입니다. .epub으로 끝나는 파일로 저장해 그것을 여세요.</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source}은(는) 손상된 gzip 파일입니다. 다시 받거나 저장하세요.</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source}은(는) 기사 목록인 피드입니다. 읽으려면 구독하세요.</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source}은(는) 북마크 목록입니다. 보관하려면 가져오세요.</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source}은(는) 피드 목록입니다. 구독하려면 가져오세요.</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source}이(가) 비어 있습니다. 다른 페이지를 열거나 이 페이지를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source}이(가) {limit} MB를 넘습니다. 뉴스 페이지로는 너무 큽니다. 더 작은 페이지를 열거나 기사만 저장하세요.</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source}은(는) 패키지로는 너무 큽니다. 다른 파일이나 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source}은(는) 웹 페이지나 글이 아니라 {kind}입니다. 알맞은 프로그램으로 여세요.</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed}은(는) 주소가 아닙니다. 확인하세요.</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url}이(가) {limit} MB를 넘어 그만두었습니다. 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url}은(는) 주소가 아닙니다. 확인하세요.</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url}은(는) 그림이 아니라 {media_type}입니다. 보려면 브라우저에서 페이지를 여세요.</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url}은(는) 웹 페이지가 아니라 {media_type}입니다. 글이 있는 페이지를 여세요.</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url}은(는) 웹 주소가 아닙니다. 확인하세요.</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url}은(는) 이 컴퓨터와 그 주변만 아는 곳으로 이어져 거부했습니다. 필요하면 그 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url}은(는) 이 컴퓨터나 그 네트워크에 있어 페이지에서 열 수 없습니다. 필요하면 그 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>“{name}”을(를) 읽지 못했습니다: {cause}. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>“{name}”을(를) 쓰지 못했습니다: {cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>“{text}”을(를) 이해할 수 없습니다. 태그, #id, .class, [attribute=value]를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>라이브러리가 사라졌지만 사본이 있습니다.</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>최신 사본을 복원할까요, 아니면 사본은 두고 새 라이브러리를 시작할까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation>별표 없애기</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>오프라인 저장 취소</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>태그: {0}</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>메모 바꾸기…</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>하이라이트 없애기</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>먼저 문장을 가리키세요</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>페이지 전체에 대해:</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>메모를 버렸습니다</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>메모를 저장했습니다</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>하이라이트했습니다</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>메모를 삭제했습니다</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>하이라이트를 없앴습니다</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>모든 메모 내보내기</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>댓글 표시</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>문자 인코딩…</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>구독…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>원본 열기</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>이 컴퓨터에 {0} 글꼴이 없어 글자가 네모로 보입니다. 글꼴을 설치하고(Noto에는 모든 언어의 글꼴이 있습니다) 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>이 언어</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>그래도 읽기</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유는?</translation>
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
        <translation>피드에 실린 글입니다.</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>페이지를 가져오지 못했습니다. 피드에 실린 글입니다.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>이 링크는 디스크의 파일로 이어집니다. 필요하면 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>페이지 {0}개 중 첫 번째입니다. “앞으로”를 누르면 다음으로 갑니다.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>폴더입니다. 그 안의 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>글이 너무 깁니다. 파일로 저장해 그것을 여세요.</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>여기에는 주소나 글, 페이지가 없습니다. 복사한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>페이지와 글({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>언어 패키지(*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>저장한 페이지 열기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>여는 중 · {0} kB</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지했습니다</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>예제 페이지</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>스타터 패키지, 거친 번역</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>이 컴퓨터의 {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{1}의 {0}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}, 영어를 거침</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>언어 패키지</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>거친 번역</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>스타터</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>{0} 나옴</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>손상되어 쓰지 않음</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>내려받을 수 있음</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>약 {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>목록이 비어 있습니다. 새로 고치세요.</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>전체 · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>언어 패키지 설치</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>언어 패키지(*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>언어 패키지 {0}을(를) 설치할까요?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>언어 패키지 · {0} MB</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0}을(를) 설치했습니다.</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0}을(를) 제거했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>언어 패키지…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>언어 패키지</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>스타터 패키지는 뉴스 문장 열 개 가운데 약 {0}개를 맞게 옮깁니다. 전체 패키지는 더 자연스럽고 더 많이 맞습니다. 한 번 내려받으며(약 {1}), 설치하는 동안 디스크 약 250 MB, 번역하는 동안 메모리 150 MB가 필요하고, 그 뒤로는 연결이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>언어로 필터</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>목록 새로 고침</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>Argos에서 패키지 목록을 가져옵니다</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>더 나은 것이 없으면 스타터 패키지 사용</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>파일에서 설치…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>폴더에서 설치…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>서버 사용…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} 내려받는 중</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>이 컴퓨터에서 {0}을(를) 제거할까요? 다른 Argos 프로그램에서도 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>{0} 설치하는 중</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>언어 패키지 설치</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>언어 패키지(*.argosmodel *.zip);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>압축을 푼 패키지 설치</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>목록을 가져오는 중</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>중지했습니다. 받은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · 확인하는 중</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/초</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, all its parts</source>
        <extracomment>So many characters of a block are shown: enough to know it by, and laid out in no time. Pixels at the base font: the names of parts beside the text, where there is room for them. Steps of the keys, in blocks.</extracomment>
        <translation>페이지의 모든 부분</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, 숨김</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>이 문단, 지금만</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>이 부분 전체, 지금만({0})</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>{0}에서 항상 – {1}({2})</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>저장한 페이지에서 항상 – {0}({1})</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>이 사이트에서 항상</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>이 페이지에는 그림이 있습니다.</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>폴더로 동기화</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>서버로 동기화</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>나만 읽을 수 있는 파일에 암호 문구 저장</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>두 암호 문구가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>만든 것이 모든 컴퓨터에 있게 됩니다: 강조 표시, 메모, 별표, 태그, 단어, 직접 한 번역, 규칙, 보관한 검색, 긴 글의 읽던 위치, 어느 계정에도 속하지 않은 피드입니다. 설정 페이지에서 선택하면 보관한 페이지도 함께 갑니다.</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>Syncthing, Dropbox, Nextcloud, USB 메모리로 다른 기기에 옮겨지는 폴더를 고르고, 그 기기에서도 같은 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>서버에 있는 폴더의 주소를 입력하고, 다른 기기에서도 같은 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>암호 문구는 도중에 아무도 읽지 못하도록 모든 파일을 암호화합니다. 모든 기기에서 같은 것을 쓰세요. 없으면 파일을 다시 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>폴더를 다른 사람이 읽을 수 없다면 비워 두세요.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>모든 기기가 함께 쓰는 폴더</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>있는 내용을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>연습 끝내기</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>보이기</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>{1}개 중 {0}개 보임</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>가릴 번역이 여기에 없습니다.</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>이미 모두 오프라인으로 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>저장한 기사를 번역했습니다</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>저장한 기사 번역 중 · {0}/{1}</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>기사 준비 중 · {0}/{1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>제목: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>글쓴이: {0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>사이트 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>잘라 낼 부분</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>새 사이트</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>기사 속성</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>대표 주소</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>By</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>번역한 것</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>출처와 저작권</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0}(UTC{1}), 현지 {2}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;I):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
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
        <translation>실행 취소(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 가기</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>이 사건의 다른 보도를 알지 못합니다. 보도가 여럿인 것을 고르세요.</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>내 번역으로 저장했습니다</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>내 번역을 되돌렸습니다</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>부분을 표시했습니다</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>부분을 숨겼습니다</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>숨긴 부분을 표시했습니다</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>부분을 숨겼습니다</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>스팸으로 표시했습니다</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>본문에 넣었습니다</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>스팸 아님으로 표시했습니다</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>광고 아님</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>스팸 아님</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>원문과 번역 복사(문장)</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>원문과 번역 복사(문단)</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>낱말 찾아보기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>다른 번역…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>여기부터 소리 내어 읽기</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>이 문단 소리 내어 읽기</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>이 문단 숨기기</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>이 문단은 스팸</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>원문</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>그림 표시</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>{0} 및 {1} 숨김</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>스팸, 표시됨</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>광고, 표시됨</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>탐색, 표시됨</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>관련 기사, 표시됨</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>댓글, 표시됨</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>공유 단추, 표시됨</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>법적 고지, 표시됨</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>기타 부분, 표시됨</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>번역이 원문과 같습니다.</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>원문과 다른 숫자가 있습니다.</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>부정이 빠지거나 더해졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>번역이 같은 말을 되풀이합니다.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>번역이 원문보다 훨씬 짧습니다.</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>번역이 원문보다 훨씬 깁니다.</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>언어 패키지가 모르는 낱말이 있습니다.</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>언어 패키지가 이 문장을 확신하지 못합니다.</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>서버가 이 문장을 번역하지 않아 패키지가 번역했습니다.</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>내 번역</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}: {1}
클릭: 아는 낱말</translation>
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
        <translation>새 버전을 확인하는 중…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>최신 버전 {0}입니다.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>Bilingual Reader {0}이(가) 나왔습니다</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>지금 쓰는 버전은 {0}입니다. 아무것도 받거나 설치하지 않았습니다. 새 버전은 지금 버전을 받은 곳이나 프로그램 홈페이지에서 받으세요.</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>홈페이지 열기</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>다른 보도</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>둘 다 읽기</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>다른 보도를 나란히 놓고 읽습니다</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>통신 기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 비우기</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>통신한 적이 없습니다. 번역은 통신을 하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>관련 기사</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>법적 고지</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>광고 아님</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>스팸 아님</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>여기에 표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>여기서 항상…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>탭으로 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>새 탭에서 열기</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>기록에서 지우기</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>원본을 브라우저에서 열기</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>두 보도 나란히 읽기</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>같은 사건 아님</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>스팸 아님</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>이제 따로 표시됩니다</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>이 글: {0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>페이지의 이 자리: {0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>이 낱말이 있는 부분: {0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>일치하는 부분: {0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>학습한 내용</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>아직 없습니다. 어떤 부분을 스팸이나 스팸 아님으로 표시하면 학습합니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>저장한 페이지</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>모든 사이트</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>아직 라이브러리에 이 낱말이 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>먼저 찾을 말을 입력하세요</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>먼저 글에서 낱말을 선택하세요</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>“{0}”에 관한 새 소식을 알려 드립니다</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>“{0}”을(를) 출처에 넣었습니다</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>새 소식 알리기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>다시 검색</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>검색 제거</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0}을(를) 제거했습니다</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>라이브러리에 이 낱말이 있는 것이 없습니다. 저장하지 않은 페이지는 제목과 요약으로만 찾습니다.</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>{0}(으)로도 검색</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>다른 언어에서도 찾기</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>문장의 원문과 번역을 복사했습니다</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>문단의 원문과 번역을 복사했습니다</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>먼저 문장을 가리키세요</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>먼저 문단을 가리키세요</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>기사의 {0}%입니다. 그래도 숨길까요?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>섹션</translation>
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
        <translation>숨김</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0}퍼센트</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{1}개 중 {0}개 숨김</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>섹션 필터</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>페이지를 열면 그 부분들이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>이 말이 있는 섹션이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>페이지의 섹션</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>선택한 글</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>페이지로 읽기</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>이름이나 설명에 이 말이 있는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>기본값으로: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>단축키 바꾸기…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>섹션 사이드바에서</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>섹션으로 가기</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>표시하거나 숨기기</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>스팸으로 표시</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>스팸 아님으로 표시</translation>
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
        <translation>사이트</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>섹션 종류</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>이 예외 제거</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>{0}의 예외 제거</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} 제거</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>읽을 것</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>소리 내어 읽기 중지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>문장 {0}/{1}</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>이 언어의 음성이 없음</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>음성 {0}이(가) 더 말하지 않아 {1}(으)로 이어 갑니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation>오프라인 모드 켜짐</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>번역은 이 컴퓨터에서만 이루어집니다</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>번역은 내 네트워크의 {0}(으)로 갑니다</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>번역은 {0}(으)로 갑니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>글자 크기. 클릭하면 100%가 됩니다</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>글자 크기 {0}퍼센트</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>중지했습니다</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>오프라인 저장한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>오프라인 저장 취소</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>보관된 번역 지우기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>저장한 때</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>라이브러리가 쓰는 공간</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>저장한 기사</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>저장한 페이지</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>저장한 그림</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>번역</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>오프라인 저장</translation>
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
        <translation>탭으로 열기</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>이 기사는 더 이상 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>이 목록에 읽지 않은 기사가 없습니다</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>이 앞에는 기사가 없습니다</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표했습니다</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>별표를 없앴습니다</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>읽음으로 표시했습니다</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>읽지 않음으로 표시했습니다</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>이 페이지는 라이브러리에 없습니다. 먼저 별표를 달거나 저장하세요.</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>먼저 목록에서 기사를 고르세요</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>모두 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · 숨기기</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · 표시</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>번역에 있음</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>다른 언어에 있음</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>{0}에도 있음</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>{0}도 보도</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>규칙으로 숨김</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>규칙을 제거했습니다</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>기사 규칙</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>{0} 일치</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>“{0}” 포함</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>낱말, 어느 언어든</translation>
    </message>
    <message>
        <source>where</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>기사 숨기기</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>동기화하는 중…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화하지 않음</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>{0}에 동기화함</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>{0}까지 연결하지 않음</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>동기화하지 않음</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화됨</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>{0}을(를) 추가했습니다. 기사를 가져오고 있습니다</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>{0}을(를) 추가했습니다. 내가 만든 것이 그곳으로 갑니다</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>동기화하는 중…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0}을(를) 동기화했습니다</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>계정은 FreshRSS, Miniflux, The Old Reader, BazQux 등의 피드, 폴더, 읽지 않은 기사, 별표를 가져옵니다. 피드는 서비스가 확인하고, 페이지는 늘 그렇듯 여기서 열고 정리하고 번역합니다.</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>폴더나 서버가 내가 만든 것을 다른 기기로 옮깁니다. 하이라이트, 메모, 별표, 태그, 낱말, 내 번역, 규칙입니다.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>계정 추가…</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>폴더로 동기화…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>서버로 동기화…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>보관한 페이지도 그림과 함께 동기화</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>다시 로그인…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>암호 문구 입력…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>{0} 지금 동기화</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>피드를 여기에 남기기</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>동기화 중단, 모두 그대로 둠</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>피드를 여기서 제거</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>탭</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>탭 닫기</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>다른 탭 닫기</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>뒤에 있는 탭 닫기</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}, 탭 {1}/{2}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>새 탭</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>태그를 저장했습니다</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>이 기사의 태그(쉼표로 구분):</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>이 기사들 모두의 태그(쉼표로 구분):</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>바꾼 태그를 버렸습니다</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>태그 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0}을(를) 제거했습니다</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>번역을 중지했습니다</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>보관된 번역을 지웠습니다.</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>이 페이지는 이미 {0}입니다.</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>{0}(으)로 읽기</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>{0}에서 {1}(으)로 번역하는 언어 패키지가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>내려받기…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>파일에서 설치…</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>{0}에서 번역 · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>{0}에서 번역 · {1} · 오프라인</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>더 나은 번역(100 MB)…</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>낱말 단위로 옮기므로 대강의 뜻은 알 수 있지만 틀린 문장도 있습니다. 중요한 내용은 원문과 견주어 보세요.</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0} 대신 이 컴퓨터의 패키지가 번역합니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>번역 중 {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>번역 중 {0}/{1} · {2}초 남음</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>번역기를 다시 시작하는 중…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>번역기 다시 시작</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>번역했습니다</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>창 보이기</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>{0} 음성 제거</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>언어마다 가장 좋은 것.</translation>
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
        <translation>사전에 없습니다</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>사전에 없습니다. “사전…”에서 이 언어의 사전을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>먼저 낱말을 가리키세요</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>배울 낱말이 아닙니다</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>아직 낱말이 없습니다. 기사에서 낱말을 찾아보고 {0}을(를) 누르거나, 아는 낱말을 가져오세요.</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>그런 낱말이 없습니다.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>낱말 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0}을(를) 제거했습니다</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>낱말 목록(*.tsv *.csv *.txt);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>아는 낱말 가져오기</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>단어장 내보내기</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}, {1}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>찾아봄</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 낱말</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>배우는 중</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>앎</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>낱말 검색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 때</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>모든 낱말</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>찾아봄</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>모든 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>수준 없음</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어장</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>창. 라이브러리로 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>언어 패키지의 형식. 배포판 argos-translate-lt는 MiniSBD(AGPL-3.0)도 설치하지만 이 프로그램은 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>이 컴퓨터에서 번역 모델을 실행합니다.</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>중국어–영어 사전. MDBG와 그 커뮤니티가 만들었습니다.</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>스타터 패키지</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>이 프로그램을 위해 일부 CC-CEDICT로 만든, 영어와 중국어 사이의 첫 번역. 패키지마다 출처가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>HSK 급수별 중국어 낱말. drkameleon이 만들었습니다.</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>수준별 영어 낱말. CEFR-J Wordlist Version 1.5(도쿄 외국어대학 도노 유키오 편)는 이렇게 출처를 밝히면 자유롭게 쓸 수 있습니다. C1과 C2는 Octanove Labs의 것입니다.</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>Anki 카드 패키지를 만듭니다.</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>중국어 글꼴이 없는 시스템을 위한 글자. 일부만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>페이지를 읽고 정리합니다.</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>페이지를 가져옵니다.</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>문장, 언어, 글자, 낱말, 병음을 다룹니다.</translation>
    </message>
</context>
</TS>
