-- The citizen's read as one scan of one index: everything that a citizen is sent lies in the rows that it is found by.

CREATE TABLE borgerydelse (
    noegle       bytea       NOT NULL,
    er_bevilling boolean     NOT NULL,
    orden        timestamptz NOT NULL,
    objekt       uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    bevilling    uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    grundlag     text        NOT NULL,
    linjer       text,
    PRIMARY KEY (noegle, er_bevilling, orden, objekt, bevilling)
);

CREATE INDEX borgerydelse_objekt ON borgerydelse (objekt);
CREATE INDEX borgerydelse_bevilling ON borgerydelse (bevilling, noegle);

COMMENT ON TABLE borgerydelse IS 'The grants that somebody is or has been party to, and the payments on them, ready to be sent. Read backwards: grants first, then payments, newest first.';
COMMENT ON COLUMN borgerydelse.noegle IS 'Keyed hash of the party.';
COMMENT ON COLUMN borgerydelse.orden IS 'Start of a grant; of a payment when the money is available.';
COMMENT ON COLUMN borgerydelse.objekt IS 'The grant or payment.';
COMMENT ON COLUMN borgerydelse.bevilling IS 'The grant that makes the payment the party''s; of a grant itself.';
COMMENT ON COLUMN borgerydelse.grundlag IS 'JSON of visibility.grundlag.Bevillingsgrundlag, or of Effektueringsgrundlag up to the lines. Holds no CPR number.';
COMMENT ON COLUMN borgerydelse.linjer IS 'JSON of the payment''s lines on this grant, with commas between them; NULL of a grant.';
COMMENT ON TABLE effektuering_visning IS 'A payment as seen from one grant, whether the grant is there or not: what borgerydelse gets when it comes.';

INSERT INTO borgerydelse (noegle, er_bevilling, orden, objekt, bevilling, grundlag, linjer)
SELECT DISTINCT p.noegle, true, v.orden, v.bevilling, v.bevilling, v.grundlag, NULL::text
FROM bevilling_visning v JOIN part p ON p.objekt = v.bevilling
UNION ALL
SELECT DISTINCT p.noegle, false, e.orden, e.effektuering, e.bevilling, e.hoved, e.linjer
FROM effektuering_visning e
JOIN objekt o ON o.uuid = e.bevilling AND o.objekttype = 'Bevilling'
JOIN part p ON p.objekt = e.bevilling;

DROP TABLE bevilling_visning;
