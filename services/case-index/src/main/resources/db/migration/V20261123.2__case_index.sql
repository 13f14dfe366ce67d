-- What the case index derives from its objects at every write. All of it follows the object when it is removed.

CREATE TABLE visning (
    objekt             uuid PRIMARY KEY REFERENCES objekt (uuid) ON DELETE CASCADE,
    objekttype         text    NOT NULL,
    ejer_cvr           char(8) NOT NULL,
    brugervendt_noegle text,
    dokument           text    NOT NULL
);

CREATE INDEX visning_brugervendt_noegle ON visning (brugervendt_noegle, ejer_cvr, objekttype);

COMMENT ON TABLE visning IS 'What the citizen''s read sends: facts as ready-made JSON, one row per case or document.';
COMMENT ON COLUMN visning.brugervendt_noegle IS 'User-facing number, to find it used twice (C-10).';
COMMENT ON COLUMN visning.dokument IS 'Sagsgrundlag or Dokumentgrundlag; never queried, only sent.';

CREATE TABLE borgersag (
    noegle    bytea       NOT NULL,
    tidspunkt timestamptz NOT NULL,
    sag       uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    PRIMARY KEY (noegle, tidspunkt, sag)
);

CREATE INDEX borgersag_sag ON borgersag (sag);

COMMENT ON TABLE borgersag IS 'The cases that a person is or has been party to, in the order of the citizen''s read.';
COMMENT ON COLUMN borgersag.noegle IS 'Keyed hash of the person''s CPR reference.';
COMMENT ON COLUMN borgersag.tidspunkt IS 'Newest sender time of the case.';

CREATE TABLE henvisning (
    objekt uuid NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    art    text NOT NULL CHECK (art IN ('JOURNALPOST', 'SAGSRELATION')),
    til    uuid NOT NULL,
    PRIMARY KEY (objekt, art, til)
);

CREATE INDEX henvisning_til ON henvisning (til, art, objekt);

COMMENT ON TABLE henvisning IS 'Documents filed on a case, and its relations to other cases. The target need not be there yet.';
