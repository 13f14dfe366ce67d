-- A reference that is a URN. A task may be named so: urn:…:kle:27.35.04.

ALTER TABLE relation ADD COLUMN urn text;

CREATE INDEX relation_kle ON relation ((substring(urn FROM ':kle:([0-9.]+)$'))) WHERE urn IS NOT NULL;

COMMENT ON COLUMN relation.urn IS 'What it refers to when that is no UUID.';
