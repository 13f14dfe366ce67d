-- What must be true in the gateway's database. One row per finding; none when all is in order.

-- A call event has its access row's id: it is written in the same statement.
SELECT 'kald_udbakke: no access row: ' || u.id AS fund
FROM kald_udbakke u LEFT JOIN opslag o ON o.id = u.id
WHERE o.id IS NULL OR o.tidspunkt <> u.tidspunkt
UNION ALL
SELECT 'databrud_udbakke: no receipt: ' || u.id
FROM databrud_udbakke u WHERE NOT EXISTS (SELECT FROM databrud d WHERE d.id = u.id)
UNION ALL
SELECT 'opslag: newer than the clock: ' || id FROM opslag WHERE tidspunkt > clock_timestamp() + interval '1 minute'
UNION ALL
SELECT 'opslag: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'opslag'::regclass AND tgname = 'opslag_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'databrud: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'databrud'::regclass AND tgname = 'databrud_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'verifikationslog: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'verifikationslog'::regclass AND tgname = 'verifikationslog_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'beskyttelse: can be changed, its trigger is gone'
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = 'beskyttelse'::regclass AND tgname = 'beskyttelse_kun_tilfoej' AND tgenabled = 'O')
UNION ALL
SELECT 'flyway_schema_history: ' || coalesce(version, script) || ' has failed'
FROM flyway_schema_history WHERE NOT success
UNION ALL
SELECT 'flyway_schema_history: is empty' WHERE NOT EXISTS (SELECT FROM flyway_schema_history)
ORDER BY 1;
