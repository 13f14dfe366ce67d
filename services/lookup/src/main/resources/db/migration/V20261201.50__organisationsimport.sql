-- A municipality's organisation as a file: first what it would change, then the change.

CREATE TABLE organisationsimport (
    id         uuid PRIMARY KEY,
    cvr        char(8)     NOT NULL,
    kode       text        NOT NULL,
    hvem       text        NOT NULL,
    oprettet   timestamptz NOT NULL DEFAULT clock_timestamp(),
    udloeber   timestamptz NOT NULL,
    laest      timestamptz,
    arter      text[]      NOT NULL DEFAULT '{}',
    advarsler  jsonb       NOT NULL DEFAULT '[]',
    bekraeftet timestamptz,
    holdes_til timestamptz,
    senest     timestamptz,
    afsluttet  timestamptz
);

-- Serves: which import is to be carried out now?
CREATE INDEX organisationsimport_i_gang ON organisationsimport (bekraeftet)
    WHERE bekraeftet IS NOT NULL AND afsluttet IS NULL;

COMMENT ON TABLE organisationsimport IS 'An import: the preview, how far it has come, and at last the receipt.';
COMMENT ON COLUMN organisationsimport.kode IS 'Sent back to have the preview carried out.';
COMMENT ON COLUMN organisationsimport.hvem IS 'Who registers, as BrugerRef.';
COMMENT ON COLUMN organisationsimport.laest IS 'When the whole file had been read; null while it is, and when it was cut off.';
COMMENT ON COLUMN organisationsimport.arter IS 'Kinds of object that the file tells of; of the others it says nothing.';
COMMENT ON COLUMN organisationsimport.holdes_til IS 'Until when the copy of the service that carries it out has it for itself.';

CREATE TABLE organisationsimport_post (
    import     uuid    NOT NULL REFERENCES organisationsimport (id) ON DELETE CASCADE,
    nummer     integer NOT NULL,
    linje      integer,
    hvad       text    NOT NULL CHECK (hvad IN ('NY', 'AENDRET', 'UAENDRET', 'LUKKES', 'AFVIST')),
    objekt     uuid,
    art        text,
    navn       text,
    felter     text[],
    tekst      text,
    antal      integer,
    overordnet uuid,
    aktiv      boolean NOT NULL DEFAULT false,
    indhold    jsonb,
    udfald     text CHECK (udfald IN ('UDFOERT', 'FEJLET')),
    PRIMARY KEY (import, nummer)
);

-- Serves: is the object in the file, and is it there once?
CREATE UNIQUE INDEX organisationsimport_post_objekt ON organisationsimport_post (import, objekt);
-- Serves: a page of what happens in one way.
CREATE INDEX organisationsimport_post_hvad ON organisationsimport_post (import, hvad, nummer);
-- Serves: what is left to be done?
CREATE INDEX organisationsimport_post_rest ON organisationsimport_post (import, nummer)
    WHERE udfald IS NULL AND hvad IN ('NY', 'AENDRET', 'LUKKES');

COMMENT ON TABLE organisationsimport_post IS 'What an import does with one object.';
COMMENT ON COLUMN organisationsimport_post.linje IS 'Line or place in the file; null for what is not in it.';
COMMENT ON COLUMN organisationsimport_post.felter IS 'What changes.';
COMMENT ON COLUMN organisationsimport_post.tekst IS 'Rule, path and expectation of what is refused, or why it failed.';
COMMENT ON COLUMN organisationsimport_post.antal IS 'Registrations that the object had when the preview was made.';
COMMENT ON COLUMN organisationsimport_post.overordnet IS 'The unit above, of a unit.';
COMMENT ON COLUMN organisationsimport_post.indhold IS 'The object as it is to be; emptied when that is done.';
