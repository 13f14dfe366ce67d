-- Classes are registered as objects from what all releases say together.

CREATE INDEX ix_kle_klasse_uuid ON kle_klasse (uuid);

CREATE TABLE kle_objekt (
    uuid uuid PRIMARY KEY
);
COMMENT ON TABLE kle_objekt IS 'The classes that releases have been registered as: those that no release has any more are deleted by this.';

INSERT INTO kle_objekt SELECT DISTINCT uuid FROM kle_klasse;
