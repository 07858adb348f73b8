-- The tables of a store, version 1. Statements end with a semicolon at the end of a line.

CREATE TABLE store (
  version INTEGER NOT NULL,
  made VARCHAR NOT NULL
);
COMMENT ON TABLE store IS 'One row that says what this file is';
COMMENT ON COLUMN store.version IS 'Version of the tables';
COMMENT ON COLUMN store.made IS 'The program that made the file';

CREATE TABLE reports (
  report BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  version INTEGER NOT NULL,
  current BOOLEAN NOT NULL,
  day DATE NOT NULL,
  outlet VARCHAR,
  url VARCHAR,
  input VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  digest VARCHAR NOT NULL,
  account VARCHAR NOT NULL,
  shingles INTEGER NOT NULL,
  record BLOB NOT NULL
);
COMMENT ON TABLE reports IS 'All reports, a row for each version';
COMMENT ON COLUMN reports.report IS 'Number of this version of the report in this file, in the order of arrival';
COMMENT ON COLUMN reports.id IS 'Its id, the same for all versions';
COMMENT ON COLUMN reports.version IS 'From 1, one more each time the same report came with another text';
COMMENT ON COLUMN reports.current IS 'Whether it is the newest version, the only one whose events count';
COMMENT ON COLUMN reports.day IS 'The date of the report';
COMMENT ON COLUMN reports.outlet IS 'Who published it';
COMMENT ON COLUMN reports.url IS 'Where on the web it stands';
COMMENT ON COLUMN reports.input IS 'The file it came from';
COMMENT ON COLUMN reports.title IS 'Its title';
COMMENT ON COLUMN reports.digest IS 'A hash of date, outlet, address and text: another one makes another version';
COMMENT ON COLUMN reports.account IS 'Id of the first report with this text: reports of one account count once';
COMMENT ON COLUMN reports.shingles IS 'How many hashes of runs of words are kept of it';
COMMENT ON COLUMN reports.record IS 'The whole record with the text, as JSON of demarche/1, packed with Zstandard';

CREATE TABLE events (
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  category VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR[] NOT NULL,
  cameo VARCHAR NOT NULL,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  goldstein DOUBLE NOT NULL,
  status VARCHAR NOT NULL,
  alleged BOOLEAN NOT NULL,
  actors VARCHAR[] NOT NULL,
  actor_entities VARCHAR[] NOT NULL,
  actor_names VARCHAR[] NOT NULL,
  recipients VARCHAR[] NOT NULL,
  recipient_entities VARCHAR[] NOT NULL,
  recipient_names VARCHAR[] NOT NULL,
  trigger VARCHAR NOT NULL,
  "date" VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  lat DOUBLE,
  lon DOUBLE,
  speaker VARCHAR,
  speaker_entity VARCHAR,
  speaker_country VARCHAR,
  figures VARCHAR[] NOT NULL,
  confidence DOUBLE NOT NULL,
  rule VARCHAR NOT NULL
);
COMMENT ON TABLE events IS 'The events of the current reports, as each report tells them';
COMMENT ON COLUMN events.report IS 'Number of the report';
COMMENT ON COLUMN events.event IS 'Id of the event in its record';
COMMENT ON COLUMN events.sentence IS 'Number of the sentence with the trigger, 0 for the title';
COMMENT ON COLUMN events.category IS 'PLOVER category';
COMMENT ON COLUMN events.mode IS 'PLOVER mode';
COMMENT ON COLUMN events.contexts IS 'PLOVER contexts';
COMMENT ON COLUMN events.cameo IS 'CAMEO code';
COMMENT ON COLUMN events.quad IS 'Verbal or material cooperation or conflict';
COMMENT ON COLUMN events.intensity IS 'PLOVER intensity, -10 to 10';
COMMENT ON COLUMN events.goldstein IS 'Goldstein value, -10 to 10';
COMMENT ON COLUMN events.status IS 'actual, future, hypothetical, historical or negated';
COMMENT ON COLUMN events.alleged IS 'Whether only somebody claims it';
COMMENT ON COLUMN events.actors IS 'Countries of those who acted, ISO 3166-1 alpha-3 or IGO, NGO, REB, MNC, OTH';
COMMENT ON COLUMN events.actor_entities IS 'Ids of those who acted';
COMMENT ON COLUMN events.actor_names IS 'Names of those who acted';
COMMENT ON COLUMN events.recipients IS 'Countries of those towards whom';
COMMENT ON COLUMN events.recipient_entities IS 'Ids of those towards whom';
COMMENT ON COLUMN events.recipient_names IS 'Names of those towards whom';
COMMENT ON COLUMN events.trigger IS 'The words that report it';
COMMENT ON COLUMN events."date" IS 'Its day, week, month, year or interval, ISO 8601';
COMMENT ON COLUMN events.place IS 'Where';
COMMENT ON COLUMN events.place_country IS 'The country of the place';
COMMENT ON COLUMN events.lat IS 'Degrees north';
COMMENT ON COLUMN events.lon IS 'Degrees east';
COMMENT ON COLUMN events.speaker IS 'Name of the one by whose account';
COMMENT ON COLUMN events.speaker_entity IS 'Id of the speaker';
COMMENT ON COLUMN events.speaker_country IS 'Country of the speaker';
COMMENT ON COLUMN events.figures IS 'Numbers that measure it';
COMMENT ON COLUMN events.confidence IS '0 to 1';
COMMENT ON COLUMN events.rule IS 'The lexicon lines that made it';

CREATE TABLE tellings (
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  case_id VARCHAR NOT NULL,
  circle VARCHAR NOT NULL,
  published DATE NOT NULL,
  id VARCHAR NOT NULL,
  account VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  contexts VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  goldstein DOUBLE NOT NULL,
  status VARCHAR NOT NULL,
  alleged BOOLEAN NOT NULL,
  actors VARCHAR NOT NULL,
  actor_entities VARCHAR NOT NULL,
  recipients VARCHAR NOT NULL,
  recipient_entities VARCHAR NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  basis VARCHAR NOT NULL,
  place VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  figures VARCHAR NOT NULL,
  alike VARCHAR NOT NULL,
  why VARCHAR NOT NULL
);
COMMENT ON TABLE tellings IS 'Which event of which report tells which case, with what the joining looks at; lists are words with blanks between them';
COMMENT ON COLUMN tellings.report IS 'Number of the report';
COMMENT ON COLUMN tellings.event IS 'Id of the event in its record';
COMMENT ON COLUMN tellings.case_id IS 'The case';
COMMENT ON COLUMN tellings.circle IS 'What all tellings share that a chain of likenesses connects';
COMMENT ON COLUMN tellings.published IS 'The date of the report';
COMMENT ON COLUMN tellings.id IS 'The id of the report';
COMMENT ON COLUMN tellings.account IS 'Id of the first report with this text';
COMMENT ON COLUMN tellings.category IS 'PLOVER category';
COMMENT ON COLUMN tellings.mode IS 'PLOVER mode, empty without one';
COMMENT ON COLUMN tellings.contexts IS 'PLOVER contexts';
COMMENT ON COLUMN tellings.cameo IS 'CAMEO code';
COMMENT ON COLUMN tellings.quad IS 'Verbal or material cooperation or conflict';
COMMENT ON COLUMN tellings.intensity IS 'PLOVER intensity';
COMMENT ON COLUMN tellings.goldstein IS 'Goldstein value';
COMMENT ON COLUMN tellings.status IS 'Whether it took place, by this report';
COMMENT ON COLUMN tellings.alleged IS 'Whether only somebody claims it, by this report';
COMMENT ON COLUMN tellings.actors IS 'Countries of those who acted';
COMMENT ON COLUMN tellings.actor_entities IS 'Ids of those who acted';
COMMENT ON COLUMN tellings.recipients IS 'Countries of those towards whom';
COMMENT ON COLUMN tellings.recipient_entities IS 'Ids of those towards whom';
COMMENT ON COLUMN tellings.first_day IS 'First day that comes into question';
COMMENT ON COLUMN tellings.last_day IS 'Last day that comes into question';
COMMENT ON COLUMN tellings.basis IS 'How the days are known: told, assumed or unknown';
COMMENT ON COLUMN tellings.place IS 'Where, empty when the report does not say';
COMMENT ON COLUMN tellings.words IS 'Stems of the words that tell it';
COMMENT ON COLUMN tellings.figures IS 'Numbers that measure it, with | between them';
COMMENT ON COLUMN tellings.alike IS 'The telling of the case that it resembles, report#event; empty for the first';
COMMENT ON COLUMN tellings.why IS 'What both share, with ; between the grounds';

CREATE TABLE keys (
  key VARCHAR NOT NULL,
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL
);
COMMENT ON TABLE keys IS 'Under what tellings are looked up when new ones come';
COMMENT ON COLUMN keys.key IS 'A country, or two with a blank between them';
COMMENT ON COLUMN keys.report IS 'Number of the report';
COMMENT ON COLUMN keys.event IS 'Id of the event in its record';
COMMENT ON COLUMN keys.first_day IS 'First day that comes into question';
COMMENT ON COLUMN keys.last_day IS 'Last day that comes into question';

CREATE TABLE cases (
  case_id VARCHAR NOT NULL,
  circle VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR[] NOT NULL,
  cameo VARCHAR NOT NULL,
  quad VARCHAR NOT NULL,
  intensity DOUBLE NOT NULL,
  goldstein DOUBLE NOT NULL,
  status VARCHAR NOT NULL,
  alleged BOOLEAN NOT NULL,
  denied BOOLEAN NOT NULL,
  actors VARCHAR[] NOT NULL,
  actor_entities VARCHAR[] NOT NULL,
  recipients VARCHAR[] NOT NULL,
  recipient_entities VARCHAR[] NOT NULL,
  day DATE NOT NULL,
  day_basis VARCHAR NOT NULL,
  place VARCHAR,
  first_report DATE NOT NULL,
  last_report DATE NOT NULL,
  reports INTEGER NOT NULL,
  accounts INTEGER NOT NULL,
  best_report BIGINT NOT NULL,
  best_event VARCHAR NOT NULL
);
COMMENT ON TABLE cases IS 'Real acts, each told by one or many reports; all columns follow from the tellings';
COMMENT ON COLUMN cases.case_id IS 'Made from its first telling';
COMMENT ON COLUMN cases.circle IS 'What all cases share whose tellings a chain of likenesses connects';
COMMENT ON COLUMN cases.category IS 'PLOVER category that most accounts give';
COMMENT ON COLUMN cases.mode IS 'PLOVER mode that most of those give';
COMMENT ON COLUMN cases.contexts IS 'PLOVER contexts that at least half of those give';
COMMENT ON COLUMN cases.cameo IS 'CAMEO code of the best telling';
COMMENT ON COLUMN cases.quad IS 'Verbal or material cooperation or conflict';
COMMENT ON COLUMN cases.intensity IS 'PLOVER intensity of the best telling';
COMMENT ON COLUMN cases.goldstein IS 'Goldstein value of the best telling';
COMMENT ON COLUMN cases.status IS 'actual as soon as one account says so, else as the last account has it';
COMMENT ON COLUMN cases.alleged IS 'Whether every account only repeats a claim';
COMMENT ON COLUMN cases.denied IS 'Whether some account says that it did not take place';
COMMENT ON COLUMN cases.actors IS 'Countries of those who acted, by any account';
COMMENT ON COLUMN cases.actor_entities IS 'Ids of those who acted';
COMMENT ON COLUMN cases.recipients IS 'Countries of those towards whom, by any account';
COMMENT ON COLUMN cases.recipient_entities IS 'Ids of those towards whom';
COMMENT ON COLUMN cases.day IS 'The day that most accounts tell, else that of the first report';
COMMENT ON COLUMN cases.day_basis IS 'told, assumed or unknown';
COMMENT ON COLUMN cases.place IS 'Where most accounts place it';
COMMENT ON COLUMN cases.first_report IS 'Date of the first report';
COMMENT ON COLUMN cases.last_report IS 'Date of the last report';
COMMENT ON COLUMN cases.reports IS 'How many reports tell it';
COMMENT ON COLUMN cases.accounts IS 'How many of them do so in words of their own';
COMMENT ON COLUMN cases.best_report IS 'Number of the report with the best telling';
COMMENT ON COLUMN cases.best_event IS 'Id of the best telling in its record';

CREATE TABLE responses (
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  answered VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  words VARCHAR NOT NULL
);
COMMENT ON TABLE responses IS 'Which event answers which other of its report';
COMMENT ON COLUMN responses.report IS 'Number of the report';
COMMENT ON COLUMN responses.event IS 'Id of the event that answers';
COMMENT ON COLUMN responses.answered IS 'Id of the event that it answers';
COMMENT ON COLUMN responses.relation IS 'retaliation, reply or reason';
COMMENT ON COLUMN responses.words IS 'The words that say so';

CREATE TABLE allusions (
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  sign VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  categories VARCHAR[] NOT NULL,
  noun VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  first_day DATE,
  last_day DATE
);
COMMENT ON TABLE allusions IS 'Words by which an event takes up an act that was told before, be it by another report';
COMMENT ON COLUMN allusions.report IS 'Number of the report';
COMMENT ON COLUMN allusions.event IS 'Id of the event';
COMMENT ON COLUMN allusions.sign IS 'marked (they say that it answers what a noun names), open (that it answers, but not what), object (it is about it) or undoing';
COMMENT ON COLUMN allusions.relation IS 'retaliation, reply or reason, empty when the words leave that open';
COMMENT ON COLUMN allusions.categories IS 'PLOVER categories of the acts that are meant, none for any';
COMMENT ON COLUMN allusions.noun IS 'Stem of the noun that names the act, empty without one';
COMMENT ON COLUMN allusions.words IS 'The words of the report';
COMMENT ON COLUMN allusions.first_day IS 'First of the days that stand beside them';
COMMENT ON COLUMN allusions.last_day IS 'Last of these days';

CREATE TABLE links (
  report BIGINT NOT NULL,
  event VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  case_id VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  why VARCHAR NOT NULL,
  points DOUBLE NOT NULL
);
COMMENT ON TABLE links IS 'Which case the words of a telling take up, by allusions; links inside a report are responses';
COMMENT ON COLUMN links.report IS 'Number of the report with the telling';
COMMENT ON COLUMN links.event IS 'Id of its event, which answers or undoes';
COMMENT ON COLUMN links.relation IS 'retaliation, reply or reason of an answer; undoing';
COMMENT ON COLUMN links.case_id IS 'The earlier case';
COMMENT ON COLUMN links.words IS 'The words that take it up';
COMMENT ON COLUMN links.why IS 'What speaks for it';
COMMENT ON COLUMN links.points IS 'How much';

CREATE TABLE statements (
  report BIGINT NOT NULL,
  statement VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  speaker VARCHAR,
  speaker_entity VARCHAR,
  speaker_country VARCHAR,
  direct BOOLEAN NOT NULL,
  cue VARCHAR,
  words VARCHAR NOT NULL
);
COMMENT ON TABLE statements IS 'Quotations and reported claims of the current reports';
COMMENT ON COLUMN statements.report IS 'Number of the report';
COMMENT ON COLUMN statements.statement IS 'Id of the statement in its record';
COMMENT ON COLUMN statements.sentence IS 'Number of its sentence';
COMMENT ON COLUMN statements.speaker IS 'Name of the speaker';
COMMENT ON COLUMN statements.speaker_entity IS 'Id of the speaker';
COMMENT ON COLUMN statements.speaker_country IS 'Country of the speaker';
COMMENT ON COLUMN statements.direct IS 'Whether it is quoted word by word';
COMMENT ON COLUMN statements.cue IS 'The word of saying';
COMMENT ON COLUMN statements.words IS 'What is said';

CREATE TABLE expectations (
  report BIGINT NOT NULL,
  expectation VARCHAR NOT NULL,
  key VARCHAR NOT NULL,
  sentence INTEGER NOT NULL,
  who VARCHAR[] NOT NULL,
  who_entities VARCHAR[] NOT NULL,
  towards VARCHAR[] NOT NULL,
  what VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  event VARCHAR,
  due VARCHAR,
  due_last DATE
);
COMMENT ON TABLE expectations IS 'What the current reports say is still to come';
COMMENT ON COLUMN expectations.report IS 'Number of the report';
COMMENT ON COLUMN expectations.expectation IS 'Id of the expectation in its record';
COMMENT ON COLUMN expectations.key IS 'The same for the same expectation in any report';
COMMENT ON COLUMN expectations.sentence IS 'Number of its sentence';
COMMENT ON COLUMN expectations.who IS 'Countries of those who are to act';
COMMENT ON COLUMN expectations.who_entities IS 'Ids of those who are to act';
COMMENT ON COLUMN expectations.towards IS 'Countries of those towards whom';
COMMENT ON COLUMN expectations.what IS 'What they are to do, in the words of the report';
COMMENT ON COLUMN expectations.kind IS 'announced, promised, threatened, demanded, scheduled, expected or considered';
COMMENT ON COLUMN expectations.event IS 'Id of the event of its record that tells the same';
COMMENT ON COLUMN expectations.due IS 'By when, ISO 8601';
COMMENT ON COLUMN expectations.due_last IS 'The last day of that';

CREATE TABLE shingles (
  hash BIGINT NOT NULL,
  report BIGINT NOT NULL,
  day DATE NOT NULL
);
COMMENT ON TABLE shingles IS 'Hashes of runs of words, by which reports with the same text are found';
COMMENT ON COLUMN shingles.hash IS 'Hash of a run of words';
COMMENT ON COLUMN shingles.report IS 'Number of the report';
COMMENT ON COLUMN shingles.day IS 'The date of the report';

CREATE TABLE settlements (
  report BIGINT NOT NULL,
  expectation VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  case_id VARCHAR NOT NULL,
  by_report VARCHAR NOT NULL,
  by_event VARCHAR NOT NULL,
  day DATE NOT NULL,
  why VARCHAR NOT NULL
);
COMMENT ON TABLE settlements IS 'Expectations that a later report settled; all others are open, or expired once their term has passed';
COMMENT ON COLUMN settlements.report IS 'Number of the report with the expectation';
COMMENT ON COLUMN settlements.expectation IS 'Id of the expectation in its record';
COMMENT ON COLUMN settlements.state IS 'fulfilled, broken, or overtaken when what it rested on is gone';
COMMENT ON COLUMN settlements.case_id IS 'The case that settled it';
COMMENT ON COLUMN settlements.by_report IS 'Id of the report that says so';
COMMENT ON COLUMN settlements.by_event IS 'Id of its event';
COMMENT ON COLUMN settlements.day IS 'The date of that report';
COMMENT ON COLUMN settlements.why IS 'What the expectation and the case share';

CREATE TABLE unsettled (
  country VARCHAR NOT NULL,
  since DATE NOT NULL
);
COMMENT ON TABLE unsettled IS 'Countries whose expectations and links have to be looked at again, as reports came; empty when all are settled';
COMMENT ON COLUMN unsettled.country IS 'The country of those who act or are to act';
COMMENT ON COLUMN unsettled.since IS 'The first day of what came';

CREATE TABLE recoding (
  coder VARCHAR NOT NULL,
  reached BIGINT NOT NULL,
  last BIGINT NOT NULL
);
COMMENT ON TABLE recoding IS 'How far the texts are coded again; empty unless that was interrupted';
COMMENT ON COLUMN recoding.coder IS 'What tells the coder from others';
COMMENT ON COLUMN recoding.reached IS 'Number of the report that was coded last';
COMMENT ON COLUMN recoding.last IS 'Number of the last report to code';
