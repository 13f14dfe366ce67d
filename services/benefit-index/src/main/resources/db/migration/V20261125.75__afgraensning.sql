-- How far a reader sees a grant or a payment: whose it is, how sensitive, and the subject of each of its lines.

CREATE TABLE adgang (
    objekt     uuid     PRIMARY KEY REFERENCES objekt (uuid) ON DELETE CASCADE,
    objekttype text     NOT NULL,
    ejer_cvr   char(8)  NOT NULL,
    master     uuid     NOT NULL,
    afsender   uuid,
    foelsomhed smallint
);

COMMENT ON TABLE adgang IS 'One row per grant or payment: what decides about reading it, besides its lines. Follows the object when it is removed.';
COMMENT ON COLUMN adgang.objekttype IS 'Kind of object, as in objekt.';
COMMENT ON COLUMN adgang.ejer_cvr IS 'Owning authority.';
COMMENT ON COLUMN adgang.master IS 'It-system in the role Master: sees all of the object.';
COMMENT ON COLUMN adgang.afsender IS 'It-system in the role Afsender: sees all of the object.';
COMMENT ON COLUMN adgang.foelsomhed IS 'Highest level of sensitivity of a grant, 1-4, over all of valid time: readers get all of it. NULL when a level is missing, and for a payment, which takes it from its grants.';

CREATE TABLE adgangsprofil (
    objekt    uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    reference uuid        NOT NULL,
    fra       timestamptz NOT NULL,
    til       timestamptz NOT NULL
);

CREATE INDEX adgangsprofil_objekt ON adgangsprofil (objekt);

COMMENT ON TABLE adgangsprofil IS 'Who alone may read a grant (Sikkerhedsprofil). Few grants have any row here.';
COMMENT ON COLUMN adgangsprofil.reference IS 'A person or unit; the nil UUID for one that cannot be read.';
COMMENT ON COLUMN adgangsprofil.fra IS 'From when, inclusive.';
COMMENT ON COLUMN adgangsprofil.til IS 'Until when, exclusive. A row that has ended closes nothing.';

CREATE TABLE linje (
    objekt    uuid    NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    orden     integer NOT NULL,
    ejer_cvr  char(8) NOT NULL,
    kle       text    COLLATE "C",
    bevilling uuid,
    ydelse    text,
    PRIMARY KEY (objekt, orden)
);

CREATE INDEX linje_bevilling ON linje (bevilling, ejer_cvr, kle) INCLUDE (objekt);

COMMENT ON TABLE linje IS 'One row per granted benefit of a grant and per line of a payment, in every version that the object holds.';
COMMENT ON COLUMN linje.orden IS 'Place in the list that it stands in, from 1.';
COMMENT ON COLUMN linje.ejer_cvr IS 'Owning authority of the object: decides whether a payment counts for the grant.';
COMMENT ON COLUMN linje.kle IS 'KLE number; NULL when it is none, and then no delimitation has it.';
COMMENT ON COLUMN linje.bevilling IS 'The grant: the object itself for a granted benefit. That of a payment line need not be in the index, so it is no foreign key.';
COMMENT ON COLUMN linje.ydelse IS 'Id of the benefit within the grant.';

CREATE FUNCTION beskaaret(indhold jsonb, synlige integer[], modtagere jsonb[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    linjer    text[] := CASE WHEN indhold #> '{AttributListe,BevilgetYdelse}' IS NULL
        THEN '{RelationListe,OekonomiskYdelseEffektueringRelation}' ELSE '{AttributListe,BevilgetYdelse}' END;
    parter    text[] := CASE WHEN indhold #> '{RelationListe,Bevillingspart}' IS NULL
        THEN '{RelationListe,OekonomiskEffektueringPart}' ELSE '{RelationListe,Bevillingspart}' END;
    resultat  jsonb := indhold;
BEGIN
    IF cardinality(synlige) < jsonb_array_length(coalesce(indhold #> linjer, '[]')) THEN
        resultat := jsonb_set(resultat, linjer, (
            SELECT coalesce(jsonb_agg(l.linje ORDER BY l.orden), '[]')
            FROM jsonb_array_elements(indhold #> linjer) WITH ORDINALITY AS l (linje, orden)
            WHERE l.orden = ANY (synlige)), false);
        resultat := jsonb_set(resultat, '{AttributListe,Egenskaber}', (
            SELECT coalesce(jsonb_agg(e.egenskaber - ARRAY['Bevillingstartdato', 'Bevillingslutdato', 'Startdato', 'Slutdato',
                'SamletBruttobeloeb', 'BeloebEfterSkatATP', 'BeloebSendtTilUdbetaling', 'BeloebUdbetalt',
                'SendtTilUdbetalingTekst', 'UdbetaltTekst'] ORDER BY e.orden), '[]')
            FROM jsonb_array_elements(indhold #> '{AttributListe,Egenskaber}') WITH ORDINALITY AS e (egenskaber, orden)), false);
    END IF;
    RETURN jsonb_set(resultat, parter, (
        SELECT coalesce(jsonb_agg(
            CASE WHEN p.part -> 'ReferenceID' = ANY (modtagere) THEN p.part
                ELSE p.part - ARRAY['ReferenceID', 'BrugervendtNoegle', 'FuldtNavn'] END ORDER BY p.orden), '[]')
        FROM jsonb_array_elements(indhold #> parter) WITH ORDINALITY AS p (part, orden)), false);
END $$;

COMMENT ON FUNCTION beskaaret IS 'The content of a grant or payment with these of its lines, without what the others went into when there are others, and with parties other than these by kind only. Criteria are held against it; what is sent is cut by the service (Beskaering), by the same rules.';

INSERT INTO adgang (objekt, objekttype, ejer_cvr, master, afsender, foelsomhed)
SELECT o.uuid, o.objekttype, o.ejer_cvr, o.master, o.afsender,
    CASE WHEN o.objekttype = 'Bevilling' THEN (
        SELECT CASE WHEN bool_and(n.niveau IS NOT NULL) THEN max(n.niveau) END
        FROM jsonb_path_query(o.indhold, '$.AttributListe.Egenskaber[*]') AS e
        CROSS JOIN LATERAL (
            SELECT array_position(
                ARRAY['IKKE_FORTROLIGE_DATA', 'FORTROLIGE_PERSONOPLYSNINGER', 'FOELSOMME_PERSONOPLYSNINGER', 'VIP_SAGER'],
                e ->> 'Foelsomhed') AS niveau) AS n)
    END
FROM objekt o;

INSERT INTO linje (objekt, orden, ejer_cvr, kle, bevilling, ydelse)
SELECT o.uuid, y.orden, o.ejer_cvr,
    substring(y.ydelse #>> '{Ydelse,Klassifikation,BrugervendtNoegle}' FROM '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    o.uuid, y.ydelse ->> 'Id'
FROM objekt o
CROSS JOIN LATERAL jsonb_path_query(o.indhold, '$.AttributListe.BevilgetYdelse[*]') WITH ORDINALITY AS y (ydelse, orden)
WHERE o.objekttype = 'Bevilling'
UNION ALL
SELECT o.uuid, l.orden, o.ejer_cvr,
    substring(l.linje ->> 'Klassifikationsbeskrivelse' FROM '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    (l.linje #>> '{BevilgetYdelseRef,UUIDIdentifikator}')::uuid, l.linje #>> '{BevilgetYdelseRef,BevilgetYdelseId}'
FROM objekt o
CROSS JOIN LATERAL jsonb_path_query(o.indhold, '$.RelationListe.OekonomiskYdelseEffektueringRelation[*]')
    WITH ORDINALITY AS l (linje, orden)
WHERE o.objekttype = 'OekonomiskEffektuering';

-- A period that PostgreSQL cannot read lets nobody in until the grant is written again.
INSERT INTO adgangsprofil (objekt, reference, fra, til)
SELECT o.uuid,
    coalesce((p #>> '{ReferenceID,UUIDIdentifikator}')::uuid, '00000000-0000-0000-0000-000000000000'),
    CASE WHEN fra IS NULL THEN '0001-01-01Z' WHEN fra ~ laeselig THEN fra::timestamptz ELSE '9999-12-31Z' END,
    CASE WHEN til ~ laeselig THEN til::timestamptz ELSE '9999-12-31Z' END
FROM objekt o
CROSS JOIN LATERAL jsonb_path_query(o.indhold, '$.RelationListe.Sikkerhedsprofil[*]') AS p
CROSS JOIN LATERAL (
    SELECT p #>> '{Virkning,FraTidspunkt,TidsstempelDatoTid}' AS fra,
        p #>> '{Virkning,TilTidspunkt,TidsstempelDatoTid}' AS til,
        '^(?!0000)[0-9]{4}-.*(Z|[+-](0[0-9]|1[0-5]):[0-9:]+)$' AS laeselig) AS t
WHERE o.objekttype = 'Bevilling';
