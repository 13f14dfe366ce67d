-- What a release says about a class beside number and title. Most texts stay the same from release to release: each is kept once.

CREATE TABLE kle_tekst (
    fingeraftryk text COLLATE "C" PRIMARY KEY,
    indhold      jsonb NOT NULL
);
COMMENT ON TABLE kle_tekst IS 'Guidance, legal sources, search words, retention and filters of a class, in every release that says the same.';
COMMENT ON COLUMN kle_tekst.fingeraftryk IS 'SHA-256 of the JSON as it was written, in hexadecimal.';
COMMENT ON COLUMN kle_tekst.indhold IS 'vejledning (sanitised HTML), retskilder, stikord, bevaring, sletning, filtre, oprettet, rettet; what there is none of is left out.';

INSERT INTO kle_tekst VALUES (encode(sha256('{}'), 'hex'), '{}');

ALTER TABLE kle_klasse
    ADD COLUMN tekst      text COLLATE "C" NOT NULL DEFAULT encode(sha256('{}'), 'hex') REFERENCES kle_tekst,
    ADD COLUMN afloest_af text[] COLLATE "C" NOT NULL DEFAULT '{}',
    ADD COLUMN tidligere  text[] COLLATE "C" NOT NULL DEFAULT '{}',
    ADD COLUMN naevnte    text[] COLLATE "C" NOT NULL DEFAULT '{}';
ALTER TABLE kle_klasse ALTER COLUMN tekst DROP DEFAULT;
CREATE INDEX ix_kle_klasse_tekst ON kle_klasse (tekst);

COMMENT ON COLUMN kle_klasse.afloest_af IS 'For a number that the file lists as retired: those that took over, as it says (Flyttet/AfloestAf).';
COMMENT ON COLUMN kle_klasse.tidligere IS 'Numbers that the class had before, by its search words (Tidligere emnenr. NN.NN.NN).';
COMMENT ON COLUMN kle_klasse.naevnte IS 'Subjects that its guidance names; they need not exist.';
