-- What was organisation and virksomhed become objects in the registration store, with their registrations as history. A
-- municipality's authority code, which was a column, becomes a Myndighed with a UUID derived from the organisation's.

CREATE FUNCTION pg_temp.tid(tid timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(tid AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

CREATE FUNCTION pg_temp.graense(tid timestamptz) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN tid IS NULL THEN '{"GraenseIndikator": true}'::jsonb
        ELSE jsonb_build_object('TidsstempelDatoTid', pg_temp.tid(tid)) END
$$;

CREATE FUNCTION pg_temp.gyldighed(status text[], fra timestamptz[], til timestamptz[]) RETURNS jsonb LANGUAGE sql AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'Virkning', jsonb_build_object('FraTidspunkt', pg_temp.graense(f), 'TilTidspunkt', pg_temp.graense(t)),
        'GyldighedStatusKode', s) ORDER BY nr), '[]'::jsonb)
    FROM unnest(status, fra, til) WITH ORDINALITY AS g (s, f, t, nr)
$$;

CREATE FUNCTION pg_temp.reference(uuid uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_array(jsonb_build_object('ReferenceID', jsonb_build_object('UUIDIdentifikator', uuid)))
$$;

CREATE FUNCTION pg_temp.myndighed(organisation uuid) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT md5('myndighed:' || organisation)::uuid
$$;

CREATE TEMPORARY TABLE gammel ON COMMIT DROP AS
SELECT uuid, art, ejer, nr, registreret, medarbejder, egenskab, gyldighed, relationer
FROM (
    SELECT r.uuid, 'Virksomhed' AS art, v.cvr AS ejer, r.nr, r.registreret, r.medarbejder,
        jsonb_build_object('BrugervendtNoegleTekst', r.cvr, 'CVR-NummerTekst', r.cvr, 'NavnTekst', r.navn) AS egenskab,
        '[]'::jsonb AS gyldighed, '{}'::jsonb AS relationer
    FROM virksomhed_registrering r JOIN virksomhed v USING (uuid)
    UNION ALL
    SELECT r.uuid, 'Organisation', v.cvr, r.nr, r.registreret, r.medarbejder,
        jsonb_build_object('BrugervendtNoegleTekst', r.brugervendt_noegle, 'OrganisationNavn', r.navn),
        pg_temp.gyldighed(r.gyldig_status, r.gyldig_fra, r.gyldig_til),
        jsonb_build_object('Virksomhed', pg_temp.reference(r.virksomhed))
            || CASE WHEN r.myndighedskode IS NULL THEN '{}'::jsonb
                ELSE jsonb_build_object('Myndighed', pg_temp.reference(pg_temp.myndighed(r.uuid))) END
    FROM organisation_registrering r JOIN organisation o USING (uuid) JOIN virksomhed v ON v.uuid = o.virksomhed
    UNION ALL
    SELECT pg_temp.myndighed(k.uuid), 'Myndighed', v.cvr, k.nr, k.registreret, k.medarbejder,
        jsonb_build_object('BrugervendtNoegleTekst', k.myndighedskode, 'MyndighedsKode', k.myndighedskode,
            'CVR-NummerTekst', v.cvr, 'NavnTekst', k.navn), '[]', '{}'
    FROM (
        SELECT *, lag((myndighedskode, navn)) OVER (PARTITION BY uuid ORDER BY nr) AS foer
        FROM organisation_registrering WHERE myndighedskode IS NOT NULL
    ) k JOIN organisation o USING (uuid) JOIN virksomhed v ON v.uuid = o.virksomhed
    WHERE k.foer IS DISTINCT FROM (k.myndighedskode, k.navn)
) AS alle;

CREATE TEMPORARY TABLE overfoert ON COMMIT DROP AS
SELECT uuid, art, ejer, row_number() OVER objektets AS nummer, registreret,
    jsonb_build_object(
        'Tidspunkt', pg_temp.tid(registreret),
        'LivscyklusKode', 'Importeret',
        'BrugerRef', jsonb_build_object('URNIdentifikator', left('urn:borgerblikket:bruger:' || medarbejder, 255)),
        'AttributListe', jsonb_build_object('Egenskab', jsonb_build_array(egenskab)),
        'TilstandListe', CASE WHEN gyldighed = '[]' THEN '{}'::jsonb ELSE jsonb_build_object('Gyldighed', gyldighed) END,
        'RelationListe', relationer,
        'Hel', true) AS besked,
    row_number() OVER (PARTITION BY uuid ORDER BY nr DESC) = 1 AS nyeste
FROM gammel
WINDOW objektets AS (PARTITION BY uuid ORDER BY nr);

INSERT INTO objekt (uuid, objekttype, master, ejer_cvr, tidspunkt, antal_registreringer, indhold, opdateret)
SELECT uuid, art, '3d6e4f5a-7c1b-4b52-9a8e-5f1c0a2e9b70', ejer, registreret, nummer, besked, registreret
FROM overfoert WHERE nyeste;

INSERT INTO registrering (objekt, nummer, tidspunkt, sts_tidspunkt, fingeraftryk, afsender, besked)
SELECT uuid, nummer, registreret, registreret, sha256(convert_to(besked::text, 'UTF8')),
    '3d6e4f5a-7c1b-4b52-9a8e-5f1c0a2e9b70', besked
FROM overfoert;

INSERT INTO haendelse (objekt, objekttype, haendelse, ejer_cvr, master)
SELECT uuid, art, 'Importeret', ejer, '3d6e4f5a-7c1b-4b52-9a8e-5f1c0a2e9b70'
FROM overfoert WHERE nyeste;

INSERT INTO egenskab (objekt, art, ejer_cvr, noegle, navn, nummer, kode, fra, til)
SELECT uuid, art, ejer, egenskab ->> 'BrugervendtNoegleTekst',
    coalesce(egenskab ->> 'NavnTekst', egenskab ->> 'OrganisationNavn'),
    egenskab ->> 'CVR-NummerTekst', egenskab ->> 'MyndighedsKode', '0001-01-01 00:00Z', '9999-12-31 00:00Z'
FROM overfoert CROSS JOIN LATERAL (SELECT besked #> '{AttributListe,Egenskab,0}' AS egenskab) AS e
WHERE nyeste;

INSERT INTO soegetekst (objekt, art, tekst, fra, til)
SELECT objekt, art, navn, fra, til FROM egenskab;

INSERT INTO tilstand (objekt, aktiv, fra, til)
SELECT uuid, s = 'Aktiv', coalesce(f, '0001-01-01 00:00Z'), coalesce(t, '9999-12-31 00:00Z')
FROM organisation CROSS JOIN LATERAL unnest(gyldig_status, gyldig_fra, gyldig_til) AS g (s, f, t);

INSERT INTO relation (objekt, art, navn, reference, fra, til)
SELECT uuid, art, r.key, (r.value #>> '{0,ReferenceID,UUIDIdentifikator}')::uuid, '0001-01-01 00:00Z', '9999-12-31 00:00Z'
FROM overfoert CROSS JOIN LATERAL jsonb_each(besked -> 'RelationListe') AS r
WHERE nyeste;

DROP TABLE organisation_registrering, organisation, virksomhed_registrering, virksomhed;
