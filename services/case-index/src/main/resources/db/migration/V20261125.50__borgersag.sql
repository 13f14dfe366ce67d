-- What the citizen's read sends of a case lies in the row that the read finds it by, so that a case is one page and not ten.

ALTER TABLE borgersag
    ADD COLUMN ejer_cvr char(8),
    ADD COLUMN dokument text,
    ADD COLUMN filer    uuid[];

UPDATE borgersag b
SET ejer_cvr = v.ejer_cvr, dokument = v.dokument,
    filer = ARRAY(SELECT h.til FROM henvisning h WHERE h.objekt = b.sag AND h.art = 'JOURNALPOST' ORDER BY h.til)
FROM visning v
WHERE v.objekt = b.sag;

ALTER TABLE borgersag
    ALTER COLUMN ejer_cvr SET NOT NULL,
    ALTER COLUMN dokument SET NOT NULL,
    ALTER COLUMN filer SET NOT NULL;

ALTER TABLE visning ALTER COLUMN dokument DROP NOT NULL;
UPDATE visning SET dokument = NULL WHERE objekttype = 'Sag';

COMMENT ON TABLE visning IS 'What objects are known by to each other, one row per case or document, and what a document sends.';
COMMENT ON COLUMN visning.dokument IS 'Dokumentgrundlag; never queried, only sent. NULL for a case, whose facts lie in borgersag.';
COMMENT ON TABLE borgersag IS 'The cases that a person is or has been party to, ready to be sent, in the order of the citizen''s read.';
COMMENT ON COLUMN borgersag.ejer_cvr IS 'Owning authority of the case.';
COMMENT ON COLUMN borgersag.dokument IS 'Sagsgrundlag; never queried, only sent.';
COMMENT ON COLUMN borgersag.filer IS 'Documents that are filed on the case. They need not be there yet.';
