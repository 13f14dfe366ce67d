-- What search finds objects by, and what decides who may read them. Rows of objects that are older than this table are
-- written when the service starts (Soegeopbygning); it is not ready before that is done.

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
    klasser            text[]   COLLATE "C" NOT NULL,
    foelsomhed         smallint,
    visningsklasse     uuid[]   NOT NULL,
    sikkerhedsprofil   uuid[]   NOT NULL,
    noegler            bigint[] NOT NULL,
    tekst              text     NOT NULL,
    notater            integer  NOT NULL,
    brugervendt_noegle text     COLLATE "C",
    titel              text,
    kle                text     COLLATE "C",
    fremdrift          smallint,
    livscyklus         text     COLLATE "C",
    bruger             text     COLLATE "C",
    systemnavn         text,
    version            bigint,
    underversion       bigint
) WITH (fillfactor = 85);

CREATE INDEX soegning_ejer ON soegning (ejer_cvr, objekttype);
CREATE INDEX soegning_noegler ON soegning USING gin (noegler);
CREATE INDEX soegning_tekst ON soegning USING gin (tekst gin_trgm_ops);

COMMENT ON TABLE soegning IS 'One row per case or document: what it is found by, sorted by, and delimited by. Follows the object when it is removed.';
COMMENT ON COLUMN soegning.klasser IS 'KLE numbers of the primary class, in force or to come when last written; a reader must be allowed all of them. Empty when one is missing or no KLE number: nobody but the owner''s systems see the object.';
COMMENT ON COLUMN soegning.foelsomhed IS 'Highest level of sensitivity, 1-4, over all of valid time: readers get all of it. NULL when a level is missing.';
COMMENT ON COLUMN soegning.visningsklasse IS 'Display classes in force or to come when last written; the nil UUID for one that cannot be read.';
COMMENT ON COLUMN soegning.sikkerhedsprofil IS 'Who is on the positive list, now or later, when last written; the nil UUID for one that cannot be read.';
COMMENT ON COLUMN soegning.noegler IS 'Keys of relations, classes and numbers over the object''s whole history, 64 bits each, keyed where a URN is behind. They only choose candidates: every hit is compared with the object itself.';
COMMENT ON COLUMN soegning.tekst IS 'Public titles and numbers in lower case, one per line.';
COMMENT ON COLUMN soegning.notater IS 'Number of journal notes.';
COMMENT ON COLUMN soegning.titel IS 'Like the columns after it: what holds last in valid time, to sort by.';
COMMENT ON COLUMN soegning.fremdrift IS 'State, as its place in the order of states.';
