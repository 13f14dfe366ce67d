-- Serves: what has happened to objects of a kind, whoever owns them, in the order in which events are read.
CREATE INDEX haendelse_type ON haendelse (objekttype, transaktion, nummer);
