-- Everything in the look-up is an object in the registration store; here is what it is looked up by. Derived of the newest
-- registration, written in the same transaction; an object that has been deleted has no rows. Periods are half open, and a
-- limit that is open lies in the year 1 or 9999.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE egenskab (
    objekt     uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    art        text        NOT NULL,
    ejer_cvr   char(8)     NOT NULL,
    noegle     text COLLATE "C" NOT NULL,
    navn       text COLLATE "da-x-icu" NOT NULL,
    nummer     text COLLATE "C",
    kode       text COLLATE "C",
    cpr_noegle bytea,
    fra        timestamptz NOT NULL,
    til        timestamptz NOT NULL
);

CREATE INDEX egenskab_objekt ON egenskab (objekt);
CREATE INDEX egenskab_noegle ON egenskab (art, noegle, objekt);
CREATE INDEX egenskab_navn ON egenskab (art, navn, objekt);
CREATE INDEX egenskab_ejer ON egenskab (ejer_cvr, art);
CREATE INDEX egenskab_nummer ON egenskab (nummer, art) WHERE nummer IS NOT NULL;
CREATE INDEX egenskab_cpr ON egenskab (cpr_noegle) WHERE cpr_noegle IS NOT NULL;

COMMENT ON TABLE egenskab IS 'Properties while they hold.';
COMMENT ON COLUMN egenskab.art IS 'Kind of object, as in UnikRetur/Type.';
COMMENT ON COLUMN egenskab.noegle IS 'BrugervendtNoegleTekst, the number of a class; empty when there is none.';
COMMENT ON COLUMN egenskab.navn IS 'Name, title or text, whichever the kind has; else the key.';
COMMENT ON COLUMN egenskab.nummer IS 'CVR number of a legal entity or an authority.';
COMMENT ON COLUMN egenskab.kode IS 'MyndighedsKode of an authority.';
COMMENT ON COLUMN egenskab.cpr_noegle IS 'Keyed hash of a person''s CPR number.';

CREATE TABLE tilstand (
    objekt uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    aktiv  boolean     NOT NULL,
    fra    timestamptz NOT NULL,
    til    timestamptz NOT NULL
);

CREATE INDEX tilstand_objekt ON tilstand (objekt);

COMMENT ON TABLE tilstand IS 'States while they hold: Gyldighed Aktiv, or published.';

CREATE TABLE relation (
    objekt    uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    art       text        NOT NULL,
    navn      text        NOT NULL,
    rolle     uuid,
    type      uuid,
    indeks    text,
    reference uuid,
    fra       timestamptz NOT NULL,
    til       timestamptz NOT NULL
);

CREATE INDEX relation_objekt ON relation (objekt);
CREATE INDEX relation_reference ON relation (reference, navn);

COMMENT ON TABLE relation IS 'Relations while they hold.';
COMMENT ON COLUMN relation.art IS 'Kind of the object that has the relation.';
COMMENT ON COLUMN relation.navn IS 'Element name, such as Tilhoerer.';
COMMENT ON COLUMN relation.reference IS 'What it refers to; null when that is a URN.';

CREATE TABLE soegetekst (
    objekt uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    art    text        NOT NULL,
    tekst  text        NOT NULL,
    fra    timestamptz NOT NULL,
    til    timestamptz NOT NULL
);

CREATE INDEX soegetekst_objekt ON soegetekst (objekt);
CREATE INDEX soegetekst_trigram ON soegetekst USING gin (lower(tekst) gin_trgm_ops);

COMMENT ON TABLE soegetekst IS 'What is found by text, with tolerance for typing: names, titles and search words.';

-- What was known at a time is asked of the objects themselves, by kind and owner.
CREATE INDEX objekt_art_ejer ON objekt (objekttype, ejer_cvr);
