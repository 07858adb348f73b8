-- cases of a dyad by category
SELECT category, count(*), sum(accounts) FROM cases
WHERE list_contains(actors, 'RUS') AND list_contains(recipients, 'USA') GROUP BY ALL;

-- cases of a dyad by week, with mean intensity
SELECT date_trunc('week', day) AS week, count(*), avg(intensity) FROM cases
WHERE status = 'actual' AND list_contains(actors, 'USA') AND list_contains(recipients, 'CHN')
GROUP BY ALL ORDER BY week;

-- all dyads by count
SELECT actor, recipient, count(*) AS n FROM (
  SELECT unnest(actors) AS actor, recipients FROM cases) , unnest(recipients) AS r(recipient)
GROUP BY ALL ORDER BY n DESC LIMIT 20;

-- a case by id
SELECT * FROM cases WHERE case_id = (SELECT min(case_id) FROM cases);

-- the tellings of a case with their events
SELECT * FROM tellings t JOIN events e USING (report, event)
WHERE t.case_id = (SELECT best FROM (SELECT case_id AS best, reports FROM cases ORDER BY reports DESC, 1 LIMIT 1));

-- the newest 50 sanctions of a country
SELECT case_id, day, category, mode, status FROM cases
WHERE category = 'SANCTION' AND list_contains(actors, 'USA') ORDER BY day DESC, case_id LIMIT 50;

-- tellings by speaker and period
SELECT count(*) FROM events e JOIN reports r USING (report)
WHERE speaker_country = 'TUR' AND r.day BETWEEN DATE '2019-01-01' AND DATE '2019-12-31';

-- cases of an entity
SELECT case_id, day, category FROM cases WHERE list_contains(actor_entities, 'turkey-usa') ORDER BY day DESC LIMIT 50;

-- open expectations of a country
SELECT count(*), min(due_last) FROM expectations WHERE list_contains(who, 'RUS') AND due_last > DATE '2020-01-01';

-- answers of a country
SELECT count(*) FROM responses x JOIN events e ON e.report = x.report AND e.event = x.event
WHERE list_contains(e.actors, 'IRN');

-- a report by id
SELECT id, version, day, title FROM reports WHERE id = (SELECT max(id) FROM reports);

-- cases by quad and year
SELECT quad, year(day), count(*), avg(goldstein) FROM cases GROUP BY ALL ORDER BY 2, 1;
