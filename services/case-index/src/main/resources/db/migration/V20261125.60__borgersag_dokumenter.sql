-- The documents that go with a case lie in the citizen's row too, so that a citizen's page is one scan of one index.

ALTER TABLE borgersag
    ADD COLUMN dokumenter text[],
    ALTER COLUMN filer DROP NOT NULL;

UPDATE borgersag b
SET (filer, dokumenter) = (
    SELECT array_agg(v.objekt ORDER BY v.objekt), array_agg(v.dokument ORDER BY v.objekt)
    FROM visning v
    WHERE v.objekt = ANY(b.filer) AND v.objekttype = 'Dokument' AND v.ejer_cvr = b.ejer_cvr);

COMMENT ON COLUMN borgersag.filer IS
    'Documents that go with the case: filed on it, there, and of its own authority. NULL when there are none.';
COMMENT ON COLUMN borgersag.dokumenter IS
    'Dokumentgrundlag of each of filer, in the same order, copied from visning; never queried, only sent.';
