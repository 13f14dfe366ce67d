-- Rule E-09 as a finding that comes and goes: objects come in any order, and grants can be removed.

CREATE INDEX fund_ydelsesreference ON fund (sti) WHERE regel = 'E-09';

COMMENT ON INDEX fund_ydelsesreference IS 'To take the findings away when the benefit arrives: the path names it.';

INSERT INTO fund (objekt, regel, sti, besked, master, afsender, ejer_cvr)
SELECT u.effektuering, 'E-09',
    'RelationListe/OekonomiskYdelseEffektueringRelation[' || u.bevilling || '/' || u.ydelse_id || ']',
    'skal henvise til en bevilget ydelse i indekset', o.master, o.afsender, o.ejer_cvr
FROM uafklaret_ydelsesreference u
JOIN objekt o ON o.uuid = u.effektuering;
