-- What search finds grants and payments by, and what decides who may read them. Rows of objects that are older than this
-- table are written when the service starts (Soegeopbygning); it is not ready before that is done.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION soeg_tidspunkt(vaerdi text, uden timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
    WHEN vaerdi IS NULL THEN uden
    WHEN vaerdi LIKE '+%' THEN 'infinity'::timestamptz
    WHEN vaerdi LIKE '-%' OR vaerdi LIKE '0000%' THEN '-infinity'::timestamptz
    WHEN vaerdi ~ '[+-]1[678]:[0-9:]+$'
        THEN (substring(vaerdi FROM '^(.*)[+-]1[678]:[0-9:]+$') || 'Z')::timestamptz
             - substring(vaerdi FROM '[+-]1[678]:[0-9:]+$')::interval
    ELSE vaerdi::timestamptz
END;

COMMENT ON FUNCTION soeg_tidspunkt IS 'A moment as messages hold it; the second argument when there is none. Takes every offset and year that ISO 8601 can write: PostgreSQL itself refuses some of them.';

CREATE TABLE soegning (
    objekt             uuid     PRIMARY KEY REFERENCES objekt (uuid) ON DELETE CASCADE,
    objekttype         text     NOT NULL,
    ejer_cvr           char(8)  NOT NULL,
    master             uuid     NOT NULL,
    afsender           uuid,
    foelsomhed         smallint,
    sikkerhedsprofil   uuid[]   NOT NULL,
    noegler            bigint[] NOT NULL,
    tekst              text     NOT NULL,
    brugervendt_noegle text     COLLATE "C",
    fuldt_navn         text,
    dispositionsdato   timestamptz
) WITH (fillfactor = 85);

CREATE INDEX soegning_ejer ON soegning (ejer_cvr, objekttype);
CREATE INDEX soegning_noegler ON soegning USING gin (noegler);
CREATE INDEX soegning_tekst ON soegning USING gin (tekst gin_trgm_ops);

COMMENT ON TABLE soegning IS 'One row per grant or payment: what it is found by, sorted by, and delimited by. Follows the object when it is removed.';
COMMENT ON COLUMN soegning.foelsomhed IS 'Of a grant: highest level of sensitivity, 1-4, over all of valid time. NULL when a level is missing, and always of a payment, which has none of its own.';
COMMENT ON COLUMN soegning.sikkerhedsprofil IS 'Who is on the positive list, now or later, when last written; the nil UUID for one that cannot be read. Empty when there is no list.';
COMMENT ON COLUMN soegning.noegler IS 'Keys of relations, classes and numbers over the object''s whole history, 64 bits each, keyed where a URN is behind. They only choose candidates: every hit is compared with what the reader sees of the object.';
COMMENT ON COLUMN soegning.tekst IS 'Numbers and names of benefits in lower case, one per line. Chooses candidates, as the keys do.';
COMMENT ON COLUMN soegning.fuldt_navn IS 'Name of the grantee that holds last in valid time, to sort by.';
COMMENT ON COLUMN soegning.dispositionsdato IS 'Of a payment: when the money is available, the value that holds last in valid time, to sort by.';
