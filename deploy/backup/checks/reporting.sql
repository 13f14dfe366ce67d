-- What must be true in reporting's database. One row per finding; none when all is in order.

-- The counters are those that the stored calls give.
SELECT 'maanedskald: not what the calls add up to: ' || coalesce(m.kommune, k.kommune) || ' ' || coalesce(m.maaned, k.maaned) AS fund
FROM maanedskald m
FULL JOIN (
    SELECT kommune, maaned, count(*) FILTER (WHERE sager OR ydelser) AS med_data, count(*) FILTER (WHERE teknisk_fejl) AS teknisk_fejl,
        count(*) FILTER (WHERE sager) AS sager_med, count(*) FILTER (WHERE ydelser) AS ydelser_med,
        count(*) FILTER (WHERE NOT sager AND NOT ydelser AND NOT teknisk_fejl) AS uden_data
    FROM haendelse_kommune GROUP BY kommune, maaned) AS k ON k.kommune = m.kommune AND k.maaned = m.maaned
WHERE (m.med_data, m.uden_data, m.teknisk_fejl, m.sager_med, m.ydelser_med)
      IS DISTINCT FROM (k.med_data, k.uden_data, k.teknisk_fejl, k.sager_med, k.ydelser_med)
UNION ALL
SELECT 'haendelse_kommune: no call: ' || k.haendelse_id
FROM haendelse_kommune k WHERE NOT EXISTS (SELECT FROM haendelse h WHERE h.id = k.haendelse_id)
UNION ALL
SELECT 'forsendelse: no report: ' || f.id
FROM forsendelse f WHERE NOT EXISTS (SELECT FROM maanedsrapport r WHERE r.id = f.rapport)
UNION ALL
SELECT 'maanedsrapport: versions are not 1, 2, …: ' || kommune || ' ' || maaned
FROM maanedsrapport GROUP BY kommune, maaned HAVING max(version) <> count(*)
UNION ALL
SELECT 'maanedsrapport: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'maanedsrapport'::regclass AND tgname = 'maanedsrapport_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'flyway_schema_history: ' || coalesce(version, script) || ' has failed'
FROM flyway_schema_history WHERE NOT success
UNION ALL
SELECT 'flyway_schema_history: is empty' WHERE NOT EXISTS (SELECT FROM flyway_schema_history)
ORDER BY 1;
