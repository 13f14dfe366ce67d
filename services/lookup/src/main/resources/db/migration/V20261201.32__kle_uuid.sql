-- Which number a class had is read of the classes as objects.

DROP TABLE kle_uuid;
COMMENT ON TABLE kle_titel IS 'Derived: the titles of each number over time, without overlap; what kle_titeldokument is written from.';
