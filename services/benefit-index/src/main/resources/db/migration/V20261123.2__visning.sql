-- What the citizen's read delivers: ready-made texts, written when an object is written, so that reading builds nothing.

CREATE TABLE bevilling_visning (
    bevilling uuid        PRIMARY KEY REFERENCES objekt (uuid) ON DELETE CASCADE,
    orden     timestamptz NOT NULL,
    grundlag  text        NOT NULL
);

COMMENT ON TABLE bevilling_visning IS 'A grant as the citizen''s read delivers it.';
COMMENT ON COLUMN bevilling_visning.orden IS 'Start of the grant, which the read is sorted by, newest first.';
COMMENT ON COLUMN bevilling_visning.grundlag IS 'JSON of visibility.grundlag.Bevillingsgrundlag. Holds no CPR number.';

CREATE TABLE effektuering_visning (
    bevilling    uuid        NOT NULL,
    effektuering uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    orden        timestamptz NOT NULL,
    hoved        text        NOT NULL,
    linjer       text        NOT NULL,
    PRIMARY KEY (bevilling, effektuering)
);

CREATE INDEX effektuering_visning_effektuering ON effektuering_visning (effektuering);

COMMENT ON TABLE effektuering_visning IS 'A payment as seen from one grant: with the lines on that grant and no others.';
COMMENT ON COLUMN effektuering_visning.bevilling IS 'The grant. Need not be in the index yet, so it is no foreign key.';
COMMENT ON COLUMN effektuering_visning.orden IS 'When the money is available, which the read is sorted by, newest first.';
COMMENT ON COLUMN effektuering_visning.hoved IS 'JSON of visibility.grundlag.Effektueringsgrundlag up to the lines. Holds no CPR number.';
COMMENT ON COLUMN effektuering_visning.linjer IS 'JSON of the lines on this grant, with commas between them.';
COMMENT ON INDEX effektuering_visning_effektuering IS 'To replace, remove and put together the rows of one payment.';

-- Rule E-09. Objects come in any order, so a finding stored with the payment would be out of date when the grant arrives.
CREATE VIEW uafklaret_ydelsesreference AS
SELECT DISTINCT
    e.uuid                                AS effektuering,
    (ref ->> 'UUIDIdentifikator')::uuid   AS bevilling,
    ref ->> 'BevilgetYdelseId'            AS ydelse_id
FROM objekt e
CROSS JOIN LATERAL jsonb_path_query(
    e.indhold, '$.RelationListe.OekonomiskYdelseEffektueringRelation[*].BevilgetYdelseRef') AS ref
WHERE e.objekttype = 'OekonomiskEffektuering'
  AND NOT EXISTS (
      SELECT FROM objekt b
      WHERE b.uuid = (ref ->> 'UUIDIdentifikator')::uuid
        AND b.objekttype = 'Bevilling'
        AND jsonb_path_exists(
            b.indhold,
            '$.AttributListe.BevilgetYdelse[*] ? (@.Id == $id)',
            jsonb_build_object('id', ref ->> 'BevilgetYdelseId')));

COMMENT ON VIEW uafklaret_ydelsesreference IS 'Lines whose granted benefit is not in the index now (E-09): reported, never refused.';
