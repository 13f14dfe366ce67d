-- What must be true in administration's database. One row per finding; none when all is in order.

SELECT 'kle_konfiguration: versions are not 1, 2, …: ' || cvr AS fund
FROM kle_konfiguration GROUP BY cvr HAVING max(version) <> count(*) OR min(version) <> 1
UNION ALL
SELECT 'databrud_log: no report: ' || l.databrud
FROM databrud_log l WHERE NOT EXISTS (SELECT FROM databrud d WHERE d.id = l.databrud)
UNION ALL
SELECT 'opsaetning_tilstand: must be one row' WHERE (SELECT count(*) FROM opsaetning_tilstand) <> 1
UNION ALL
SELECT 'nationale_regler: must be one row' WHERE (SELECT count(*) FROM nationale_regler) <> 1
UNION ALL
SELECT t.tabel || ': can be changed, its trigger is gone'
FROM (VALUES ('aendringslog'), ('kle_konfiguration'), ('kle_annullering'), ('kommune_tilslutning'), ('databeskyttelse'), ('noedstop'),
             ('databrud'), ('databrud_log')) AS t (tabel)
WHERE NOT EXISTS (
    SELECT FROM pg_trigger WHERE tgrelid = t.tabel::regclass AND tgname = 'tg_' || t.tabel || '_laast' AND tgenabled = 'O')
UNION ALL
SELECT 'flyway_schema_history: ' || coalesce(version, script) || ' has failed'
FROM flyway_schema_history WHERE NOT success
UNION ALL
SELECT 'flyway_schema_history: is empty' WHERE NOT EXISTS (SELECT FROM flyway_schema_history)
ORDER BY 1;
