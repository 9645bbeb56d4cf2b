-- A database as the program kept it before it knew feeds.
PRAGMA user_version = 4;
PRAGMA application_id = 1114198628;
BEGIN TRANSACTION;
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,              -- ISO 8601, UTC
    kind TEXT NOT NULL,              -- "mark", or a kind of rule
    site TEXT NOT NULL,              -- "" for all sites
    spam INTEGER NOT NULL,
    data TEXT NOT NULL               -- JSON, see spam/feedback.py
);
INSERT INTO "feedback" VALUES(1,'2026-11-26T06:24:14.641647+00:00','phrase','harbour.example',1,'{"value": "win big tonight"}');
INSERT INTO "feedback" VALUES(2,'2026-11-26T06:24:14.641695+00:00','mark','',0,'{"text": "a mark"}');
CREATE TABLE history (
    source TEXT PRIMARY KEY,         -- address or path
    title TEXT NOT NULL,
    opened TEXT NOT NULL,            -- ISO 8601, UTC
    position TEXT NOT NULL DEFAULT '' -- JSON: where the reader stood
);
INSERT INTO "history" VALUES('https://harbour.example/ferry','Ferry returns to the harbour','2026-11-26T06:24:14.641271+00:00','{"block": 12}');
INSERT INTO "history" VALUES('/home/reader/海港.html','海港渡轮恢复运营','2026-11-26T06:24:14.641593+00:00','');
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                -- ISO 8601, UTC
    url TEXT NOT NULL,
    reason TEXT NOT NULL
);
INSERT INTO "requests" VALUES(1,'2026-03-03T00:00:00+00:00','https://harbour.example/ferry','page');
CREATE TABLE translations (
    key BLOB PRIMARY KEY,            -- digest, see storage/translations.py
    translation TEXT NOT NULL,       -- JSON
    size INTEGER NOT NULL,           -- bytes the row takes, for the bound
    used REAL NOT NULL               -- seconds since 1970
);
INSERT INTO "translations" VALUES(X'DD00D098161EE222906A5DF6A5570978','{"source":"The ferry returns.","text":"渡轮恢复运营。","pair":["en","zh"],"packages":["starter 1"],"score":0.0,"alignment":[],"doubts":[],"created":"2026-03-03T00:00:00+00:00"}',263,1.79567425464180469e+09);
CREATE INDEX translations_by_use ON translations (used, size);
CREATE INDEX history_by_time ON history (opened);
COMMIT;
