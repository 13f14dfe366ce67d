-- Removal of everything that a system has delivered for a municipality, when it is replaced by another.

CREATE TABLE systemovergang (
    id          uuid        PRIMARY KEY,
    it_system   uuid        NOT NULL,
    cvr         char(8)     NOT NULL,
    til_og_med  timestamptz,
    kode        text        NOT NULL,
    oversigt    jsonb,
    oprettet    timestamptz NOT NULL DEFAULT clock_timestamp(),
    bekraeftet  timestamptz,
    nye         bigint,
    fjernet     bigint      NOT NULL DEFAULT 0,
    ladt        bigint      NOT NULL DEFAULT 0,
    senest      timestamptz,
    afsluttet   timestamptz,
    holdes_til  timestamptz
);

CREATE INDEX systemovergang_i_gang ON systemovergang (bekraeftet) WHERE bekraeftet IS NOT NULL AND afsluttet IS NULL;

COMMENT ON TABLE systemovergang IS 'One removal: what would be removed, then how far it has come, then the receipt.';
COMMENT ON COLUMN systemovergang.it_system IS 'The system whose objects go: the Master.';
COMMENT ON COLUMN systemovergang.cvr IS 'The authority whose objects go.';
COMMENT ON COLUMN systemovergang.til_og_med IS 'Objects with a later sender time stay; NULL when none stay.';
COMMENT ON COLUMN systemovergang.kode IS 'To be repeated by whoever starts the removal: it belongs to this preview and no other.';
COMMENT ON COLUMN systemovergang.oversigt IS 'The preview, as it was told.';
COMMENT ON COLUMN systemovergang.bekraeftet IS 'When the removal was started.';
COMMENT ON COLUMN systemovergang.nye IS 'Objects that had come since the preview when the removal was started; they stay.';
COMMENT ON COLUMN systemovergang.fjernet IS 'Objects removed so far. Written with the removal.';
COMMENT ON COLUMN systemovergang.ladt IS 'Objects of the preview that were not removed: gone already, or new or newer since.';
COMMENT ON COLUMN systemovergang.senest IS 'When something was removed last.';
COMMENT ON COLUMN systemovergang.afsluttet IS 'When nothing was left to remove.';
COMMENT ON COLUMN systemovergang.holdes_til IS 'Until when no other copy of the service takes the removal over. Renewed with every batch, so that it runs out when a service is killed.';

CREATE TABLE systemovergang_objekt (
    systemovergang uuid        NOT NULL REFERENCES systemovergang (id) ON DELETE CASCADE,
    objekttype     text        NOT NULL,
    objekt         uuid        NOT NULL,
    modtaget       timestamptz NOT NULL,
    PRIMARY KEY (systemovergang, objekttype, objekt)
);

COMMENT ON TABLE systemovergang_objekt IS 'What the preview counted and is not removed yet.';
COMMENT ON COLUMN systemovergang_objekt.modtaget IS 'When the object was first received: one that is removed and imported again since the preview is another object.';
