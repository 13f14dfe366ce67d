-- Who else is told of a removal: the object is no longer there to be asked.

ALTER TABLE haendelse ADD COLUMN klasser text[], ADD COLUMN foelsomhed smallint;

COMMENT ON COLUMN haendelse.klasser IS 'For a removal: the subjects that a reader must have been allowed. NULL when nobody but Master and Afsender is told.';
COMMENT ON COLUMN haendelse.foelsomhed IS 'For a removal: the level of sensitivity that a reader must have been allowed.';
