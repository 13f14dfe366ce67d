-- What a system has delivered for a municipality, when all of it is to go.

CREATE INDEX objekt_master ON objekt (ejer_cvr, master);

COMMENT ON INDEX objekt_master IS 'Finds everything that a replaced system is Master of. Neither column changes when an object is written again, so that an update still stays on its page.';
