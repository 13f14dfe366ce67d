-- The classes of a release are registered after it has been stored; what was cut off in between is seen by this.

ALTER TABLE kle_udgave ADD COLUMN registreret boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN kle_udgave.registreret IS 'Whether the objects are as this release and those before it say.';
