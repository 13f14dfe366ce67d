-- Senders read the findings of their own objects, by rule, however many objects the index holds.

ALTER TABLE fund
    ADD COLUMN nummer   bigint GENERATED ALWAYS AS IDENTITY,
    ADD COLUMN master   uuid,
    ADD COLUMN afsender uuid,
    ADD COLUMN ejer_cvr char(8);

UPDATE fund f
SET master = o.master, afsender = o.afsender, ejer_cvr = o.ejer_cvr
FROM objekt o
WHERE o.uuid = f.objekt;

ALTER TABLE fund
    ALTER COLUMN master SET NOT NULL,
    ALTER COLUMN ejer_cvr SET NOT NULL;

CREATE INDEX fund_master ON fund (ejer_cvr, master, regel, objekt, nummer);
CREATE INDEX fund_afsender ON fund (ejer_cvr, afsender, regel, objekt, nummer) WHERE afsender <> master;

COMMENT ON COLUMN fund.nummer IS 'Order of the findings of an object; new numbers whenever the object is written.';
COMMENT ON COLUMN fund.master IS 'Master of the object, for senders to find their own.';
COMMENT ON COLUMN fund.afsender IS 'Afsender of the object; the same.';
COMMENT ON COLUMN fund.ejer_cvr IS 'Owning authority of the object; the same.';
