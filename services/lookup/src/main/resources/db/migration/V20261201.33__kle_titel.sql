-- Titles over time are read of the classes as objects.

DROP TABLE kle_titel;
DROP TABLE kle_titeldokument;
