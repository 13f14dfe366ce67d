-- What must be true in the database of the look-up. One row per finding; none when all is in order.

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
SELECT 'flyway_schema_history: ' || coalesce(version, script) || ' has failed'
FROM flyway_schema_history WHERE NOT success
UNION ALL
SELECT 'flyway_schema_history: is empty' WHERE NOT EXISTS (SELECT FROM flyway_schema_history)
ORDER BY 1;
