-- Which case a grant belongs to, so that the grants of a case can be found when the case is removed.

CREATE TABLE bevillingssag (
    bevilling uuid NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    sag       uuid NOT NULL,
    PRIMARY KEY (bevilling, sag)
);

CREATE INDEX bevillingssag_sag ON bevillingssag (sag, bevilling);

COMMENT ON TABLE bevillingssag IS 'The cases that a grant is or has been tied to (Bevillingssag).';
COMMENT ON COLUMN bevillingssag.sag IS 'The case. It is in the case index, or is to come there, so it is no foreign key.';

INSERT INTO bevillingssag (bevilling, sag)
SELECT DISTINCT o.uuid, (ref ->> 'UUIDIdentifikator')::uuid
FROM objekt o
CROSS JOIN LATERAL jsonb_path_query(o.indhold, '$.RelationListe.Bevillingssag[*].ReferenceID') AS ref
WHERE o.objekttype = 'Bevilling' AND ref ? 'UUIDIdentifikator';
