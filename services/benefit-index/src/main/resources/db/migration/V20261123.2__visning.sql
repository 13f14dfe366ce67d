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
