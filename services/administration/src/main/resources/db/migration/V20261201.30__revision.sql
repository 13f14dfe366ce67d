-- The citizen is told the name of the system that has looked, so a new name is a change that the other services read.
CREATE TRIGGER tg_fagsystem_aendring AFTER INSERT OR UPDATE OR DELETE ON fagsystem
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();

-- Serves: what has been changed of this authority's, newest first. The authority stands first in noegle.
CREATE INDEX ix_aendringslog_kommune ON aendringslog (split_part(noegle, '/', 1), tid DESC, id DESC);
-- Serves: what has been changed at all, newest first.
CREATE INDEX ix_aendringslog_tid ON aendringslog (tid DESC, id DESC);
