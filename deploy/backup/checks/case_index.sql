-- What must be true in the database of the case index. One row per finding; none when all is in order.

-- The store: what an object is, is what its registrations add up to.
SELECT 'objekt: number or newest time is not that of its registrations: ' || o.uuid AS fund
FROM objekt o
LEFT JOIN (SELECT objekt, count(*) AS antal, min(nummer) AS foerste, max(nummer) AS sidste, max(tidspunkt) AS tidspunkt
           FROM registrering GROUP BY objekt) AS r ON r.objekt = o.uuid
WHERE (r.antal, r.foerste, r.sidste, r.tidspunkt)
      IS DISTINCT FROM (o.antal_registreringer::bigint, 1, o.antal_registreringer, o.tidspunkt)
UNION ALL
SELECT 'objekt: empty, or holds what no registration has brought: ' || o.uuid
FROM objekt o
WHERE o.indhold = '{}'
   OR EXISTS (
       SELECT i.key FROM jsonb_each(o.indhold) AS i WHERE i.value NOT IN ('{}', '[]')
       EXCEPT SELECT jsonb_object_keys(r.besked) FROM registrering r WHERE r.objekt = o.uuid)
   OR EXISTS (
       SELECT jsonb_path_query(o.indhold, '$.**.ReferenceID')
       EXCEPT SELECT jsonb_path_query(r.besked, '$.**.ReferenceID') FROM registrering r WHERE r.objekt = o.uuid)
UNION ALL
SELECT 'objekt: newer than the clock: ' || uuid FROM objekt WHERE opdateret > clock_timestamp()
UNION ALL
SELECT 'registrering: no object: ' || r.objekt
FROM registrering r WHERE NOT EXISTS (SELECT FROM objekt o WHERE o.uuid = r.objekt)
UNION ALL
SELECT 'part: no object: ' || p.objekt
FROM part p WHERE NOT EXISTS (SELECT FROM objekt o WHERE o.uuid = p.objekt)
UNION ALL
SELECT 'fund: not its object''s owner: ' || f.objekt
FROM fund f LEFT JOIN objekt o ON o.uuid = f.objekt
WHERE (o.master, o.afsender, o.ejer_cvr) IS DISTINCT FROM (f.master, f.afsender, f.ejer_cvr)
UNION ALL
-- Readers go on after the last transaction they have seen: a cluster whose count began anew would hide events from them.
SELECT 'haendelse: from a transaction that this cluster has not come to: ' || transaktion
FROM haendelse WHERE transaktion >= pg_snapshot_xmax(pg_current_snapshot())
UNION ALL
-- What is derived from objects is there for each, and is of the object as it is.
SELECT 'visning: missing or of another owner: ' || o.uuid
FROM objekt o LEFT JOIN visning v ON v.objekt = o.uuid
WHERE (v.objekttype, v.ejer_cvr) IS DISTINCT FROM (o.objekttype, o.ejer_cvr)
UNION ALL
SELECT 'soegning: missing or of another owner: ' || o.uuid
FROM objekt o LEFT JOIN soegning s ON s.objekt = o.uuid
WHERE (s.objekttype, s.ejer_cvr, s.master, s.afsender) IS DISTINCT FROM (o.objekttype, o.ejer_cvr, o.master, o.afsender)
UNION ALL
SELECT 'borgersag: not as the case is: ' || b.sag
FROM borgersag b LEFT JOIN objekt o ON o.uuid = b.sag
WHERE ('Sag', o.tidspunkt, o.ejer_cvr) IS DISTINCT FROM (o.objekttype, b.tidspunkt, b.ejer_cvr)
UNION ALL
SELECT 'borgersag: its citizen is no party: ' || b.sag
FROM borgersag b WHERE NOT EXISTS (SELECT FROM part p WHERE p.objekt = b.sag AND p.noegle = b.noegle)
UNION ALL
SELECT 'borgersag: documents are not those that go with the case: ' || b.sag
FROM borgersag b
WHERE (b.filer, b.dokumenter) IS DISTINCT FROM (
    SELECT (array_agg(v.objekt ORDER BY v.objekt), array_agg(v.dokument ORDER BY v.objekt))
    FROM henvisning h JOIN visning v ON v.objekt = h.til
    WHERE h.objekt = b.sag AND h.art = 'JOURNALPOST' AND v.objekttype = 'Dokument' AND v.ejer_cvr = b.ejer_cvr)
UNION ALL
SELECT 'laeselog: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'laeselog'::regclass AND tgname = 'laeselog_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'flyway_schema_history: ' || coalesce(version, script) || ' has failed'
FROM flyway_schema_history WHERE NOT success
UNION ALL
SELECT 'flyway_schema_history: is empty' WHERE NOT EXISTS (SELECT FROM flyway_schema_history)
ORDER BY 1;
